package io.github.httpvet.samples.report;

import io.github.httpvet.samples.readers.Input;
import io.github.httpvet.samples.reads.Answer;
import io.github.httpvet.samples.reads.run.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * The tables of the page: what failed reads leave open, what is left open by calls that read
 * nothing, and which readers close. What is not the same on all JDKs says on which one it is so.
 */
final class ReadsBlock {

  private final List<RecordFolder.Of<ReadsEvidence>> records;

  private ReadsBlock(List<RecordFolder.Of<ReadsEvidence>> records) {
    this.records = records;
  }

  /** The block of all records. */
  static String of(
      List<RecordFolder.Of<ReadsEvidence>> reads, List<RecordFolder.Of<ReadersEvidence>> readers) {
    ReadsBlock block = new ReadsBlock(reads);
    return PageBlock.around(
        String.join("\n\n", block.table(false), block.table(true), readers(readers)));
  }

  private String table(boolean unread) {
    List<Answer> answers = Answer.ofUnread(unread).toList();
    StringJoiner table = new StringJoiner("\n");
    StringJoiner head = new StringJoiner(" | ", "| client | ", " |");
    StringJoiner line = new StringJoiner(" | ", "| --- | --- | ", " |");
    head.add(unread ? "asked for" : "body read by");
    for (Answer answer : answers) {
      head.add(answer.title());
      line.add("---");
    }
    table.add(head.toString()).add(line.toString());
    for (ReadsEvidence shown : shown()) {
      for (ReadsEvidence.Row row : shown.readings()) {
        if (row.unread() == unread) {
          StringJoiner cells = new StringJoiner(" | ", "| ", " |");
          cells.add(shown.client()).add(row.reading());
          answers.forEach(answer -> cells.add(cell(shown.client(), row, answer)));
          table.add(cells.toString());
        }
      }
    }
    return table.toString();
  }

  private String cell(String client, ReadsEvidence.Row shown, Answer answer) {
    Optional<ReadsEvidence.Left> left = shown.at(answer);
    if (left.isEmpty()) {
      return "";
    }
    String text = text(left.get(), shown.unread());
    List<String> texts = new ArrayList<>(List.of(text));
    for (RecordFolder.Of<ReadsEvidence> other : others(client)) {
      other.evidence().readings().stream()
          .filter(row -> row.reading().equals(shown.reading()))
          .flatMap(row -> row.at(answer).stream())
          .map(found -> text(found, shown.unread()))
          .filter(found -> !found.equals(text))
          .forEach(found -> texts.add("JDK " + other.jdk() + ": " + found));
    }
    return String.join("; ", texts);
  }

  /** What stays open is to be seen at a glance. */
  private static String text(ReadsEvidence.Left left, boolean unread) {
    Ending ending = Ending.of(left.ending());
    return switch (ending) {
      case KEPT ->
          "**kept**"
              + (left.starved() ? ", starves" : "")
              + (left.openAfterGc() <= left.open() * 2 / 3 ? ", until collected" : "");
      case WAITS -> "**waits**";
      case NO_FAILURE -> unread ? "given back" : ending.title();
      case SOME, GIVEN_UP -> ending.title();
    };
  }

  private static String readers(List<RecordFolder.Of<ReadersEvidence>> records) {
    StringJoiner table = new StringJoiner("\n");
    StringJoiner head = new StringJoiner(" | ", "| library | reader | ", " |");
    StringJoiner line = new StringJoiner(" | ", "| --- | --- | ", " |");
    for (Input input : Input.values()) {
      head.add(input.title());
      line.add("---");
    }
    table.add(head.add("sees the end") + "\n" + line.add("---"));
    for (RecordFolder.Of<ReadersEvidence> shown : records) {
      if (shown.jdk() == Records.SHOWN_JDK) {
        for (ReadersEvidence.Reader reader : shown.evidence().readers()) {
          table.add(row(reader, records));
        }
      }
    }
    return table.toString();
  }

  private static String row(
      ReadersEvidence.Reader shown, List<RecordFolder.Of<ReadersEvidence>> records) {
    StringJoiner cells = new StringJoiner(" | ", "| ", " |");
    cells.add(shown.library()).add(shown.reader());
    for (Input input : Input.values()) {
      cells.add(cell(shown, records, reader -> reader.text(input)));
    }
    return cells.add(cell(shown, records, ReadsBlock::endSeen)).toString();
  }

  private static String cell(
      ReadersEvidence.Reader shown,
      List<RecordFolder.Of<ReadersEvidence>> records,
      Function<ReadersEvidence.Reader, String> text) {
    List<String> texts = new ArrayList<>(List.of(text.apply(shown)));
    for (RecordFolder.Of<ReadersEvidence> other : records) {
      other.evidence().readers().stream()
          .filter(reader -> reader.reader().equals(shown.reader()))
          .map(text)
          .filter(found -> !found.equals(texts.get(0)))
          .forEach(found -> texts.add("JDK " + other.jdk() + ": " + found));
    }
    return String.join("; ", texts);
  }

  private static String endSeen(ReadersEvidence.Reader reader) {
    if (!reader.closes().containsKey(Input.GOOD.word())) {
      return "";
    }
    return reader.endSeen() ? "yes" : "no";
  }

  private List<ReadsEvidence> shown() {
    return records.stream()
        .filter(found -> found.jdk() == Records.SHOWN_JDK)
        .map(RecordFolder.Of::evidence)
        .toList();
  }

  private List<RecordFolder.Of<ReadsEvidence>> others(String client) {
    return records.stream()
        .filter(found -> found.jdk() != Records.SHOWN_JDK)
        .filter(found -> found.evidence().client().equals(client))
        .toList();
  }
}
