package io.github.httpvet.samples.report;

import io.github.httpvet.samples.bounds.Behaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * The tables of the page: which settings bound a call, and what they are by default. What is not
 * the same on all JDKs says on which one it is so.
 */
final class BoundsBlock {

  private final List<RecordFolder.Of<BoundsEvidence>> records;

  private BoundsBlock(List<RecordFolder.Of<BoundsEvidence>> records) {
    this.records = records;
  }

  /** The block of all records. */
  static String of(List<RecordFolder.Of<BoundsEvidence>> records) {
    BoundsBlock block = new BoundsBlock(records);
    return PageBlock.around(block.settings() + "\n\n" + block.defaults());
  }

  private String settings() {
    StringJoiner table = new StringJoiner("\n");
    StringJoiner head = new StringJoiner(" | ", "| client | set | ", " |");
    StringJoiner line = new StringJoiner(" | ", "| --- | --- | ", " |");
    for (Behaviour behaviour : Behaviour.values()) {
      head.add(behaviour.title());
      line.add("---");
    }
    table.add(head.toString()).add(line.toString());
    for (BoundsEvidence shown : shown()) {
      for (BoundsEvidence.Row row : shown.settings()) {
        StringJoiner cells = new StringJoiner(" | ", "| ", " |");
        cells.add(shown.client()).add(row.setting());
        for (Behaviour behaviour : Behaviour.values()) {
          cells.add(ending(shown.client(), row, behaviour));
        }
        table.add(cells.toString());
      }
    }
    return table.toString();
  }

  private String ending(String client, BoundsEvidence.Row shown, Behaviour behaviour) {
    List<String> endings = new ArrayList<>(List.of(strong(shown.ending(behaviour))));
    for (RecordFolder.Of<BoundsEvidence> other : others(client)) {
      other.evidence().settings().stream()
          .filter(row -> row.setting().equals(shown.setting()))
          .map(row -> row.ending(behaviour))
          .filter(ending -> !ending.equals(shown.ending(behaviour)))
          .forEach(ending -> endings.add("JDK " + other.jdk() + ": " + strong(ending)));
    }
    return String.join(", ", endings);
  }

  /** What goes on for ever is to be seen at a glance. */
  private static String strong(String ending) {
    return ending.equals("waits") ? "**waits**" : ending;
  }

  private String defaults() {
    StringJoiner table = new StringJoiner("\n");
    table.add("| client | setting | if not set |").add("| --- | --- | --- |");
    for (BoundsEvidence shown : shown()) {
      shown
          .defaults()
          .forEach(
              (setting, millis) ->
                  table.add(
                      "| %s | %s | %s |".formatted(shown.client(), setting, time(shown, setting))));
    }
    return table.toString();
  }

  private String time(BoundsEvidence shown, String setting) {
    long millis = shown.defaults().get(setting);
    TreeSet<String> times = new TreeSet<>();
    for (RecordFolder.Of<BoundsEvidence> other : others(shown.client())) {
      Long there = other.evidence().defaults().get(setting);
      if (there != null && there != millis) {
        times.add("JDK " + other.jdk() + ": " + time(there));
      }
    }
    return time(millis) + (times.isEmpty() ? "" : ", " + String.join(", ", times));
  }

  private static String time(long millis) {
    if (millis == 0) {
      return "none";
    }
    return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }

  private List<BoundsEvidence> shown() {
    return records.stream()
        .filter(found -> found.jdk() == Records.SHOWN_JDK)
        .map(RecordFolder.Of::evidence)
        .toList();
  }

  private List<RecordFolder.Of<BoundsEvidence>> others(String client) {
    return records.stream()
        .filter(found -> found.jdk() != Records.SHOWN_JDK)
        .filter(found -> found.evidence().client().equals(client))
        .toList();
  }
}
