package io.github.httpvet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Samples builds with httpvet. A sample counts for httpvet if a method of it is on the stack, so
 * what a tool computes on demand counts for httpvet if that asks first.
 */
final class Profile {

  private static final String OWN = "io.github.httpvet.";
  private static final String SELF = OWN + "benchmarks.";
  private static final int LINES = 15;

  private final Map<String, Integer> methods = new HashMap<>();
  private int samples;
  private int own;

  /** Adds a build. */
  void record(Build build, List<Path> sources) throws IOException {
    Path file = Files.createTempFile("httpvet", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.start();
      build.run(sources, true);
      recording.stop();
      recording.dump(file);
    }
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        add(events.readEvent());
      }
    }
    Files.delete(file);
  }

  private void add(RecordedEvent event) {
    if (!event.getEventType().getName().equals("jdk.ExecutionSample")
        || event.getStackTrace() == null) {
      return;
    }
    samples++;
    Set<String> seen = new HashSet<>();
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      String type = frame.getMethod().getType().getName();
      if (type.startsWith(OWN) && !type.startsWith(SELF)) {
        seen.add(type + "." + frame.getMethod().getName());
      }
    }
    if (!seen.isEmpty()) {
      own++;
      seen.forEach(method -> methods.merge(method, 1, Integer::sum));
    }
  }

  /** The share of httpvet, then of those of its methods that have the most samples below them. */
  String table(String title) {
    StringBuilder text = new StringBuilder("%s: %d samples%n".formatted(title, samples));
    text.append(row(own, "httpvet"));
    List<String> most =
        methods.keySet().stream()
            .sorted((a, b) -> methods.get(b) - methods.get(a))
            .limit(LINES)
            .toList();
    most.forEach(method -> text.append(row(methods.get(method), method)));
    return text.toString();
  }

  private String row(int count, String name) {
    return String.format(Locale.ROOT, "  %6.2f %%  %s%n", 100.0 * count / samples, name);
  }
}
