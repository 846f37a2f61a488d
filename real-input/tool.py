"""Runs httpvet, and reads its findings."""
import json
import os
import subprocess
import urllib.parse
from pathlib import Path

HERE = Path(__file__).resolve().parent
LAUNCHER = str(Path(os.environ.get("HTTPVET", HERE.parent / "httpvet")).absolute())


class Failure(Exception):
    pass


def findings(jar, classpath, report):
    """The findings of a run over a sources jar with the default settings: (path in the jar, line,
    rule) each, and the rules' summaries by name."""
    command = [LAUNCHER, "check", "--fail-on", "never", "--format", "sarif", "--output", str(report)]
    if classpath:
        command += ["--classpath", classpath]
    report.unlink(missing_ok=True)
    # An empty folder of its own: no configuration file of a project is found there.
    done = subprocess.run(
        [*command, str(jar)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace", cwd=report.parent,
    )
    if done.returncode or not report.exists():
        raise Failure(f"httpvet ended with {done.returncode}: {done.stdout.strip()[-300:]}")
    rows, summaries = [], {}
    for run in json.loads(report.read_text())["runs"]:
        for rule in run["tool"]["driver"].get("rules", []):
            summaries[rule["id"]] = rule.get("shortDescription", {}).get("text", "")
        for result in run.get("results", []):
            where = result["locations"][0]["physicalLocation"]
            uri = urllib.parse.unquote(where["artifactLocation"]["uri"])
            rows.append((inside(uri, jar), where["region"]["startLine"], result["ruleId"]))
    return rows, summaries


def inside(uri, jar):
    """The path of a file within the jar, from how httpvet names it; what it says for a folder."""
    return uri.partition(jar.name)[2].lstrip("!/") if jar.is_file() and jar.name in uri else uri


def revision():
    """The revision of httpvet, with a word if its sources were changed."""
    folder = Path(LAUNCHER).resolve().parent
    done = subprocess.run(
        ["git", "-C", str(folder), "describe", "--always", "--dirty", "--abbrev=10"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )
    return done.stdout.strip() or "of unknown revision"
