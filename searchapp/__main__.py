"""`python -m searchapp` is `searchapp`."""

from searchapp.cli.main import run

if __name__ == "__main__":
    run()
