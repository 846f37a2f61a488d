"""Reads the Java files of a commit out of a bare clone, of which large files may be absent."""
import subprocess


class Missing(Exception):
    """The repository does not have the commit."""


def java_files(repository, commit, below=""):
    """(path, bytes) of each Java file below a folder that the clone has, in the order of paths."""
    git = ["git", "-C", str(repository)]
    tree = subprocess.run(
        [*git, "ls-tree", "-r", "-z", "--full-tree", commit, *([below] if below else [])],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )
    if tree.returncode:
        raise Missing(f"git ls-tree {commit}: {tree.stderr.decode(errors='replace').strip()}")
    blobs = []
    for entry in filter(None, tree.stdout.decode(errors="replace").split("\0")):
        (mode, _, blob), path = entry.partition("\t")[0].split(), entry.partition("\t")[2]
        if mode.startswith("100") and path.endswith(".java"):
            blobs.append((path, blob))
    read = subprocess.run(
        [*git, "cat-file", "--batch"], input="".join(f"{blob}\n" for _, blob in blobs).encode(),
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ).stdout
    at = 0
    for path, _ in blobs:
        end = read.index(b"\n", at)
        head = read[at:end].split()
        at = end + 1
        if head[-1] != b"missing":
            size = int(head[2])
            yield path, read[at:at + size]
            at += size + 1
