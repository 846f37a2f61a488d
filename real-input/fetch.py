#!/usr/bin/env python3
"""Fetches the published sources of artifacts, and what they need to be compiled.

usage: fetch FOLDER COORDINATES...

For each GROUP:ARTIFACT:VERSION, FOLDER/GROUP_ARTIFACT_VERSION gets the sources jar and
classpath.txt: the artifact itself, its dependencies, and those that its own POM declares as optional
or provided. What is there already is not fetched again. Prints a line for each artifact that has no
sources jar. Exit 0 if all are there, 1 if some are not, 2 for wrong arguments.
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

PLUGIN_VERSION = "3.8.1"
BUILD_CLASSPATH = f"org.apache.maven.plugins:maven-dependency-plugin:{PLUGIN_VERSION}:build-classpath"
# One Maven fetches this many: its start costs more than most artifacts.
BATCH = 12


def folder_of(cache, coordinates):
    return cache / coordinates.replace(":", "_")


def sources_of(cache, coordinates):
    """The sources jar of fetched coordinates, or None."""
    _, artifact, version = coordinates.split(":")
    jar = folder_of(cache, coordinates) / f"{artifact}-{version}-sources.jar"
    return jar if jar.exists() else None


def classpath_of(cache, coordinates):
    """The class path of fetched coordinates, "" if there is none."""
    file = folder_of(cache, coordinates) / "classpath.txt"
    return file.read_text().strip() if file.exists() else ""


def project(name, content):
    return (
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
        f"<groupId>real.input</groupId><artifactId>{name}</artifactId><version>1</version>"
        f"<packaging>pom</packaging>{content}</project>\n"
    )


def item(coordinates, kind):
    group, artifact, version = map(escape, coordinates.split(":"))
    return (
        f"<artifactItem><groupId>{group}</groupId><artifactId>{artifact}</artifactId>"
        f"<version>{version}</version>{kind}</artifactItem>"
    )


def copy(phase, folder, items):
    return (
        f"<execution><id>{phase}</id><phase>{phase}</phase><goals><goal>copy</goal></goals><configuration>"
        f"<artifactItems>{items}</artifactItems><outputDirectory>{escape(str(folder))}</outputDirectory>"
        "</configuration></execution>"
    )


def maven(cache, modules, *goals):
    """Runs goals over POM files, each on its own: one that fails does not stop the others. Returns
    what Maven said."""
    with tempfile.TemporaryDirectory(prefix=".maven-", dir=cache) as reactor:
        listed = "".join(f"<module>{escape(os.path.relpath(m, reactor))}</module>" for m in modules)
        pom = Path(reactor) / "pom.xml"
        pom.write_text(project("all", f"<modules>{listed}</modules>"))
        environment = dict(os.environ)
        environment.setdefault("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
        done = subprocess.run(
            ["mvn", "-B", "-ntp", "-fae", "-f", str(pom), *goals],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace", env=environment,
        )
    return done.stdout


def write_project(cache, coordinates):
    """The project that copies an artifact's files and lists its dependencies."""
    folder = folder_of(cache, coordinates)
    folder.mkdir(parents=True, exist_ok=True)
    group, artifact, version = map(escape, coordinates.split(":"))
    # The sources come first, so that an artifact without sources ends here. The jar and the class
    # path come last: where they cannot be had, the sources are still worth reading.
    executions = (
        copy("validate", folder, item(coordinates, "<classifier>sources</classifier>"))
        + copy("initialize", folder, item(coordinates, "<type>pom</type>"))
        + "<execution><id>path</id><phase>generate-sources</phase><goals><goal>build-classpath</goal></goals>"
        f"<configuration><outputFile>{escape(str(folder / 'own.txt'))}</outputFile></configuration></execution>"
    )
    (folder / "pom.xml").write_text(
        project(
            folder.name,
            f"<dependencies><dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId>"
            f"<version>{version}</version></dependency></dependencies>"
            "<build><plugins><plugin><artifactId>maven-dependency-plugin</artifactId>"
            f"<version>{PLUGIN_VERSION}</version><executions>{executions}</executions></plugin></plugins></build>",
        )
    )
    return folder / "pom.xml"


def own_pom(cache, coordinates):
    _, artifact, version = coordinates.split(":")
    return folder_of(cache, coordinates) / f"{artifact}-{version}.pom"


def declare(cache, batch):
    """Optional and provided dependencies are not transitive: the artifact's own POM has them, but
    cannot always be read alone. Those that cannot are left out, and the others are tried again."""
    poms = [own_pom(cache, c) for c in batch if own_pom(cache, c).exists()]
    while poms:
        log = maven(cache, poms, BUILD_CLASSPATH, "-DincludeScope=compile", "-Dmdep.outputFile=declared.txt")
        if "Reactor Summary" in log or "BUILD SUCCESS" in log:
            return
        readable = [p for p in poms if str(p) not in log]
        if len(readable) == len(poms):
            return
        poms = readable


def write_classpath(folder):
    lists = [folder / "own.txt", folder / "declared.txt"]
    paths = [p for file in lists if file.exists() for p in file.read_text().strip().split(os.pathsep)]
    (folder / "classpath.txt").write_text(os.pathsep.join(dict.fromkeys(filter(None, paths))) + "\n")
    (folder / "fetched").touch()


def fetch(cache, coordinates):
    """Fetches what is not there; returns the coordinates without sources."""
    cache = cache.absolute()
    cache.mkdir(parents=True, exist_ok=True)
    for at in range(0, len(coordinates), BATCH):
        batch = [c for c in coordinates[at : at + BATCH] if not (folder_of(cache, c) / "fetched").exists()]
        if not batch:
            continue
        maven(cache, [write_project(cache, c) for c in batch], "generate-sources")
        batch = [c for c in batch if sources_of(cache, c)]
        declare(cache, batch)
        for c in batch:
            write_classpath(folder_of(cache, c))
    return [c for c in coordinates if not sources_of(cache, c)]


def main():
    if len(sys.argv) < 3 or any(c.count(":") != 2 for c in sys.argv[2:]):
        print(__doc__, file=sys.stderr)
        return 2
    without = fetch(Path(sys.argv[1]), sys.argv[2:])
    for c in without:
        print(f"no sources: {c}")
    return 1 if without else 0


if __name__ == "__main__":
    sys.exit(main())
