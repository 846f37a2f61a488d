package io.github.httpvet.sockets;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many bytes each socket of the network namespace has sent. {@code /proc} does not tell, but
 * the program {@code ss} of iproute2 does, which most Linux systems have.
 */
public final class Traffic {

  /** Whether something was sent over a connection between two times. */
  public enum Use {
    USED,
    IDLE,
    UNKNOWN
  }

  private static final String PROGRAM = "ss";

  /** TCP, with counters, plain numbers, inodes, and no headings. */
  private static final String OPTIONS = "-tineH";

  private static final List<String> USUAL = List.of("/usr/bin", "/usr/sbin", "/bin", "/sbin");
  private static final Pattern INODE = Pattern.compile("\\bino:(\\d+)");
  private static final Pattern SENT = Pattern.compile("\\bbytes_sent:\\d+");

  /** What kernels before 4.19 have instead. */
  private static final Pattern ACKNOWLEDGED = Pattern.compile("\\bbytes_acked:\\d+");

  /** The counter of each socket, by inode. */
  private final Map<Long, String> sent;

  private Traffic(Map<Long, String> sent) {
    this.sent = Map.copyOf(sent);
  }

  /** Looks now, or tells why it cannot. */
  public static Measurable<Traffic> now() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return now(
        Stream.concat(Stream.of(path.split(File.pathSeparator)), USUAL.stream())
            .filter(folder -> !folder.isBlank())
            .toList());
  }

  /** The same with the program of the first of some folders that has it. */
  static Measurable<Traffic> now(List<String> folders) {
    Optional<Path> program = find(folders);
    if (program.isEmpty()) {
      return Measurable.not("there is no " + PROGRAM + " here (package iproute2)");
    }
    try {
      return Measurable.of(parse(run(program.get())));
    } catch (IOException | UncheckedIOException e) {
      return Measurable.not(program.get() + " cannot be run: " + e.getMessage());
    }
  }

  private static Optional<Path> find(List<String> folders) {
    for (String folder : folders) {
      try {
        Path program = Path.of(folder, PROGRAM);
        if (Files.isExecutable(program)) {
          return Optional.of(program);
        }
      } catch (InvalidPathException e) {
        // No folder, so no program in it.
      }
    }
    return Optional.empty();
  }

  private static List<String> run(Path program) throws IOException {
    Path output = Files.createTempFile("httpvet-", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(program.toString(), OPTIONS);
      builder.environment().put("LC_ALL", "C");
      Process process =
          builder
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("it does not end");
      }
      if (process.exitValue() != 0) {
        throw new IOException("it ends with " + process.exitValue());
      }
      return Files.readAllLines(output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** A socket has a line of its own and, below it and set in, one of counters. */
  static Traffic parse(List<String> lines) {
    Map<Long, String> sent = new HashMap<>();
    Optional<Long> inode = Optional.empty();
    for (String line : lines) {
      Matcher named = INODE.matcher(line);
      if (named.find()) {
        inode = Optional.of(Long.valueOf(named.group(1)));
      } else if (!line.startsWith("\t")) {
        inode = Optional.empty();
      }
      Optional<String> counter = counter(line);
      if (inode.isPresent() && counter.isPresent()) {
        sent.put(inode.get(), counter.get());
      }
    }
    return new Traffic(sent);
  }

  private static Optional<String> counter(String line) {
    for (Pattern pattern : List.of(SENT, ACKNOWLEDGED)) {
      Matcher found = pattern.matcher(line);
      if (found.find()) {
        return Optional.of(found.group());
      }
    }
    return Optional.empty();
  }

  /** Whether a socket has sent something since an earlier look. */
  public Use since(Traffic before, Connection socket) {
    String then = before.sent.get(socket.inode());
    String now = sent.get(socket.inode());
    if (then == null || now == null) {
      return Use.UNKNOWN;
    }
    return then.equals(now) ? Use.IDLE : Use.USED;
  }
}
