package io.github.httpvet.sockets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what {@code /proc} tells about one process. Safe for use by several threads. */
public final class Probe {

  private static final Path PROC = Path.of("/proc");
  private static final String SOCKET = "socket:[";
  private static final String RESIDENT = "VmRSS:";

  private final Path proc;
  private final long pid;

  private Probe(Path proc, long pid) {
    this.proc = proc;
    this.pid = pid;
  }

  /** For a process of this machine, running or not. */
  public static Probe of(long pid) {
    return new Probe(PROC, pid);
  }

  /** For the process that calls. */
  public static Probe ofSelf() {
    return of(ProcessHandle.current().pid());
  }

  /** For a recorded or made up {@code /proc}. */
  static Probe of(Path proc, long pid) {
    return new Probe(proc, pid);
  }

  /** Looks once. Not measured if there is no {@code /proc}, or the process ended. */
  public Measurable<Snapshot> snapshot() {
    if (!Files.isDirectory(proc)) {
      return Measurable.not("this system has no " + proc + ", so sockets cannot be seen");
    }
    Path process = proc.resolve(Long.toString(pid));
    try {
      Map<DescriptorKind, Integer> descriptors = new EnumMap<>(DescriptorKind.class);
      Set<Long> inodes = new HashSet<>();
      for (String target : targets(process.resolve("fd"))) {
        descriptors.merge(DescriptorKind.of(target), 1, Integer::sum);
        addInode(target, inodes);
      }
      List<Connection> connections = connections(process.resolve("net"));
      return Measurable.of(
          new Snapshot(connections, inodes, descriptors, threads(process), resident(process)));
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
      return Measurable.not(
          Files.isDirectory(process)
              ? "process " + pid + " cannot be looked at: " + e.getMessage()
              : "process " + pid + " is not running");
    }
  }

  /** The sockets of the process's network namespace alone, which is cheaper than all. */
  public Measurable<List<Connection>> connections() {
    try {
      return Measurable.of(connections(proc.resolve(Long.toString(pid)).resolve("net")));
    } catch (IOException | UncheckedIOException e) {
      return Measurable.not("the sockets of process " + pid + " cannot be read");
    }
  }

  /** A socket that changes its place in the table while it is read may be met twice. */
  private static List<Connection> connections(Path net) throws IOException {
    Map<List<Object>, Connection> found = new LinkedHashMap<>();
    for (String table : List.of("tcp", "tcp6")) {
      Path file = net.resolve(table);
      if (Files.exists(file)) {
        for (Connection connection : TcpTable.parse(Files.readAllLines(file))) {
          found.put(List.of(connection.local(), connection.remote()), connection);
        }
      } else if (table.equals("tcp")) {
        throw new IOException("no " + file);
      }
    }
    return List.copyOf(found.values());
  }

  private static void addInode(String target, Collection<Long> inodes) {
    if (target.startsWith(SOCKET)) {
      try {
        inodes.add(Long.valueOf(target.substring(SOCKET.length(), target.length() - 1)));
      } catch (NumberFormatException e) {
        // A form of link that is not known says nothing about sockets.
      }
    }
  }

  /** What the links of a directory point to; links that vanish meanwhile are left out. */
  private static List<String> targets(Path directory) throws IOException {
    List<String> targets = new ArrayList<>();
    try (DirectoryStream<Path> links = Files.newDirectoryStream(directory)) {
      for (Path link : links) {
        try {
          targets.add(Files.readSymbolicLink(link).toString());
        } catch (IOException e) {
          // Closed since the directory was listed.
        }
      }
    }
    return targets;
  }

  private static List<String> threads(Path process) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> tasks = Files.newDirectoryStream(process.resolve("task"))) {
      for (Path task : tasks) {
        try {
          names.add(Files.readString(task.resolve("comm")).strip());
        } catch (IOException e) {
          // Ended since the directory was listed.
        }
      }
    }
    names.sort(null);
    return names;
  }

  private static long resident(Path process) throws IOException {
    for (String line : Files.readAllLines(process.resolve("status"))) {
      if (line.startsWith(RESIDENT)) {
        String digits = line.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
      }
    }
    return 0;
  }
}
