package io.github.httpvet.samples.run;

import io.github.httpvet.samples.Peer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A running {@link SampleMain}. Closing it ends its process, and no other. */
final class ClientJvm implements AutoCloseable {

  /**
   * New objects have most of the room, and each thread takes little of it in advance, so that
   * nothing is collected before the run asks for it.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-Xms160m",
          "-Xmx160m",
          "-Xmn128m",
          "-XX:TLABSize=32k",
          "-XX:-ResizeTLAB",
          "-XX:MetaspaceSize=128m");

  private static final Duration START = Duration.ofSeconds(30);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final ChildJvm jvm;
  private final List<List<String>> failures = new ArrayList<>();

  private ClientJvm(ChildJvm jvm) {
    this.jvm = jvm;
  }

  /**
   * Starts a half of a sample and waits until it can be called.
   *
   * @throws IOException if it does not start; the message holds what it said
   */
  static ClientJvm start(Sample sample, Half half, Peer peer, String classPath)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(sample.jvm());
    List<String> arguments = new ArrayList<>(List.of(sample.className(), half.kind().name()));
    for (int port : new int[] {peer.port(), peer.deafPort(), peer.grpcPort()}) {
      arguments.add(Integer.toString(port));
    }
    ClientJvm client =
        new ClientJvm(ChildJvm.start(options, classPath, SampleMain.class, arguments));
    if (client.answer("ready", START).isEmpty()) {
      client.close();
      throw new IOException(sample.className() + " does not start: " + client.log());
    }
    return client;
  }

  long pid() {
    return jvm.pid();
  }

  /** Makes calls; returns whether they came back within the bound. */
  boolean call(int calls, Duration bound) throws IOException, InterruptedException {
    jvm.order("call " + calls);
    return answer("done", bound).isPresent();
  }

  /** Of each call that failed, the names of its exception and of what caused it. */
  List<List<String>> failures() {
    return List.copyOf(failures);
  }

  /** The names of its threads, sorted. */
  List<String> threads() throws IOException, InterruptedException {
    jvm.order("threads");
    String names = answer("threads", ANSWER).orElse("threads");
    return List.of(names.split("\t")).stream().skip(1).sorted().toList();
  }

  /** What its living threads have put on the heap, since they were started. */
  long allocatedBytes() throws IOException, InterruptedException {
    jvm.order("allocated");
    String bytes = answer("allocated", ANSWER).orElse("allocated 0");
    return Long.parseLong(bytes.substring("allocated ".length()));
  }

  void collectGarbage() throws IOException, InterruptedException {
    jvm.order("gc");
    answer("collected", ANSWER);
  }

  /** What it wrote to its error output. */
  List<String> log() {
    return jvm.log();
  }

  @Override
  public void close() {
    jvm.close();
  }

  /** The next answer of a kind; failures on the way to it are taken down. */
  private Optional<String> answer(String kind, Duration bound) throws InterruptedException {
    return jvm.answer(kind, bound, this::passed);
  }

  private void passed(String line) {
    if (line.startsWith("failed ")) {
      failures.add(List.of(line.substring("failed ".length()).split("<")));
    }
  }
}
