#!/usr/bin/env python3
"""Measures what it costs to look at files together: httpvet check with facts and with --no-facts.

usage: facts.py [--pairs N] [--classpath PATH] FOLDER...

Each run is a process of its own; which of a pair is first alternates. Prints, for each folder, its
files and lines, the medians of the processor time (s) and of the largest memory (MiB) with facts,
and the median of the ratios of the processor times. HTTPVET names another launcher than that of this
source tree.
"""
import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent


def run(arguments):
    """The processor time in s and the largest memory in MiB of a run, which has to end well."""
    launcher = os.environ.get("HTTPVET", str(HOME / "httpvet"))
    process = subprocess.Popen(
        [launcher, "check", "--no-config", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit(f"facts.py: httpvet ended with {code} for {' '.join(arguments)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--classpath", default="")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    given = parser.parse_args()
    path = ["--classpath", given.classpath] if given.classpath else []
    run([*path, str(given.folders[0])])  # The first builds the jar, and fills the file cache.
    for folder in given.folders:
        files = list(folder.rglob("*.java"))
        lines = sum(file.read_bytes().count(b"\n") for file in files)
        ratios, times, memory = [], [], []
        for pair in range(given.pairs):
            ways = [[], ["--no-facts"]]
            results = {}
            for way in ways if pair % 2 == 0 else reversed(ways):
                results[len(way)] = run([*way, *path, str(folder)])
            ratios.append(results[0][0] / results[1][0])
            times.append(results[0][0])
            memory.append(results[0][1])
        print(
            f"{folder}: {len(files):,} files, {lines:,} lines:"
            f" {statistics.median(times):.1f} s, {statistics.median(memory):.0f} MiB,"
            f" {statistics.median(ratios):.2f} times the processor time without facts"
            f" ({min(ratios):.2f} .. {max(ratios):.2f})",
            flush=True,
        )


if __name__ == "__main__":
    main()
