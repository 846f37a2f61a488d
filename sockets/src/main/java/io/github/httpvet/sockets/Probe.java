package io.github.httpvet.sockets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
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
  private final TcpTable tcp = new TcpTable();

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

  /**
   * For a process of another machine or container whose {@code /proc} is mounted somewhere.
   *
   * @param proc where it is mounted
   */
  public static Probe of(Path proc, long pid) {
    return new Probe(proc, pid);
  }

  /** Looks once. Not measured if there is no {@code /proc}, or the process ended. */
  public Measurable<Snapshot> snapshot() {
    Path process = proc.resolve(Long.toString(pid));
    try {
      // Before the descriptors, so that a socket without one was closed or is another program's.
      List<Connection> connections = connections(process.resolve("net"));
      Map<DescriptorKind, Integer> descriptors = new EnumMap<>(DescriptorKind.class);
      Set<Long> inodes = new HashSet<>();
      for (String target : targets(process.resolve("fd"))) {
        descriptors.merge(DescriptorKind.of(target), 1, Integer::sum);
        addInode(target, inodes);
      }
      return Measurable.of(
          new Snapshot(connections, inodes, descriptors, threads(process), resident(process)));
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
      return Measurable.not(reason(e));
    }
  }

  /** The inodes of the sockets that the process has open, which is cheaper than all. */
  public Measurable<Set<Long>> inodes() {
    try {
      Set<Long> inodes = new HashSet<>();
      targets(proc.resolve(Long.toString(pid)).resolve("fd"))
          .forEach(target -> addInode(target, inodes));
      return Measurable.of(inodes);
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
      return Measurable.not(reason(e));
    }
  }

  /**
   * How often any program of the process's network namespace started to connect since the system
   * started, in vain or not. Cheap enough for a thousand looks a second.
   */
  public Measurable<Long> activeOpens() {
    try {
      List<String> names = List.of();
      for (String line : Files.readAllLines(proc.resolve(pid + "/net/snmp"))) {
        if (line.startsWith("Tcp:") && names.isEmpty()) {
          names = List.of(line.split(" "));
        } else if (line.startsWith("Tcp:")) {
          return Measurable.of(Long.valueOf(line.split(" ")[names.indexOf("ActiveOpens")]));
        }
      }
    } catch (IOException | RuntimeException e) {
      // Said below.
    }
    return Measurable.not("the kernel does not count connects");
  }

  private String reason(Exception problem) {
    if (!Files.isDirectory(proc)) {
      return "this system has no " + proc + ", so sockets cannot be seen";
    }
    if (!Files.isDirectory(proc.resolve(Long.toString(pid)))) {
      return "process " + pid + " is not running";
    }
    Throwable cause = problem.getCause() == null ? problem : problem.getCause();
    return cause instanceof AccessDeniedException || problem instanceof AccessDeniedException
        ? "process " + pid + " belongs to another user, so its sockets cannot be seen"
        : "process " + pid + " cannot be looked at: " + problem.getMessage();
  }

  /** The sockets of the process's network namespace alone, which is cheaper than all. */
  public Measurable<List<Connection>> connections() {
    try {
      return Measurable.of(connections(proc.resolve(Long.toString(pid)).resolve("net")));
    } catch (IOException | UncheckedIOException e) {
      return Measurable.not(reason(e));
    }
  }

  /** A socket that changes its place in the table while it is read may be met twice. */
  private List<Connection> connections(Path net) throws IOException {
    Map<Ends, Connection> found = new LinkedHashMap<>();
    for (String table : List.of("tcp", "tcp6")) {
      Path file = net.resolve(table);
      if (Files.exists(file)) {
        for (Connection connection : tcp.parse(Files.readAllBytes(file))) {
          found.put(Ends.of(connection), connection);
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
