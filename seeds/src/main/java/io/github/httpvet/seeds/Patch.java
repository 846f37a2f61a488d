package io.github.httpvet.seeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of one text that do not overlap; insertions at one offset stay in their order. */
final class Patch {

  private final List<Edit> edits;

  private Patch(List<Edit> edits) {
    this.edits = edits;
  }

  static Patch of(Edit... edits) {
    return of(List.of(edits));
  }

  /**
   * In any order.
   *
   * @throws IllegalArgumentException if two overlap
   */
  static Patch of(List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).start() < sorted.get(i - 1).end()) {
        throw new IllegalArgumentException(sorted.get(i - 1) + " overlaps " + sorted.get(i));
      }
    }
    return new Patch(List.copyOf(sorted));
  }

  String apply(String text) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      result.append(text, at, edit.start()).append(edit.text());
      at = edit.end();
    }
    return result.append(text.substring(at)).toString();
  }

  /** Where an offset is afterwards; one that is replaced is at the end of what replaces it. */
  int map(int offset) {
    int moved = offset;
    for (Edit edit : edits) {
      if (edit.end() <= offset) {
        moved += edit.text().length() - (edit.end() - edit.start());
      } else if (edit.start() < offset) {
        moved += edit.start() + edit.text().length() - offset;
      }
    }
    return moved;
  }

  /** Where the changes are afterwards. */
  List<Span> changed() {
    List<Span> changed = new ArrayList<>();
    int moved = 0;
    for (Edit edit : edits) {
      int start = edit.start() + moved;
      changed.add(new Span(start, start + edit.text().length()));
      moved += edit.text().length() - (edit.end() - edit.start());
    }
    return changed;
  }
}
