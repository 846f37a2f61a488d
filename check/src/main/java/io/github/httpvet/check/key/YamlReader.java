package io.github.httpvet.check.key;

import io.github.httpvet.core.key.Key;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.tree.Pos;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads the keys of YAML as Spring and Quarkus flatten them: names joined by dots, elements of a
 * sequence by number. It reads the parser's events, so nothing is built, and an alias stays one:
 * what it stands for is not looked up, and the file counts as read in part.
 */
final class YamlReader {

  private static final int MOST_DEPTH = 60;
  private static final int MOST_KEYS = 20_000;

  private final String text;
  private final boolean isOfBasicPlane;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final List<Key> keys = new ArrayList<>();
  private int document = -1;
  private boolean isWhole = true;

  private YamlReader(String text) {
    this.text = text;
    this.isOfBasicPlane = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  /** A mapping or sequence that is open. */
  private static final class Level {

    private final String prefix;
    private final boolean isMapping;
    private String name;
    private Pos pos = Pos.NONE;
    private int index;

    /** True while what is open is the name itself. */
    private boolean isInName;

    Level(String prefix, boolean isMapping) {
      this.prefix = prefix;
      this.isMapping = isMapping;
    }

    /** The name of the value that comes next. */
    String path() {
      String own = isMapping ? name : String.valueOf(index);
      return prefix.isEmpty() ? own : prefix + "." + own;
    }

    /** Called behind each value. */
    void done() {
      if (isInName) {
        isInName = false;
      } else {
        name = null;
        index++;
      }
    }
  }

  /** The keys; empty if the text is no YAML, or none that people write. */
  static Optional<KeyFile> read(String path, String text) {
    YamlReader reader = new YamlReader(text);
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(KeyFiles.MOST_BYTES);
    limits.setNestingDepthLimit(MOST_DEPTH);
    try {
      for (Event event : new Yaml(limits).parse(new StringReader(text))) {
        if (!reader.take(event)) {
          return Optional.empty();
        }
      }
    } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // Broken, as while one types: whoever runs the program is told of it.
      return Optional.empty();
    }
    return Optional.of(new KeyFile(path, text, reader.keys, reader.isWhole));
  }

  /** False if the text is too deep or too long to go on. */
  private boolean take(Event event) {
    if (event instanceof DocumentStartEvent) {
      document++;
    } else if (event instanceof MappingStartEvent || event instanceof SequenceStartEvent) {
      open(event instanceof MappingStartEvent);
    } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
      levels.pop();
      behindValue();
    } else if (event instanceof AliasEvent) {
      isWhole = false;
      nameOrValue("", Pos.NONE);
    } else if (event instanceof ScalarEvent scalar) {
      nameOrValue(scalar.getValue(), pos(scalar.getStartMark(), scalar.getEndMark()));
    }
    return levels.size() <= MOST_DEPTH && keys.size() <= MOST_KEYS;
  }

  private void open(boolean isMapping) {
    Level around = levels.peek();
    boolean isName = around != null && around.isMapping && around.name == null;
    if (isName) {
      // A mapping as a key: no framework has such names.
      around.name = "";
      around.isInName = true;
    }
    levels.push(new Level(around == null ? "" : around.path(), isMapping));
  }

  private void nameOrValue(String value, Pos pos) {
    Level level = levels.peek();
    if (level == null) {
      return;
    }
    if (level.isMapping && level.name == null) {
      level.name = value;
      level.pos = pos;
      isWhole &= !value.equals("<<");
      return;
    }
    Pos at = level.isMapping ? level.pos : pos;
    if (at.isReal() && pos.isReal()) {
      keys.add(new Key(level.path(), value.strip(), at, document));
    }
    behindValue();
  }

  private void behindValue() {
    if (!levels.isEmpty()) {
      levels.peek().done();
    }
  }

  private Pos pos(Mark from, Mark to) {
    int start = offset(from);
    return new Pos(start, Math.max(start, offset(to)), start);
  }

  /** Marks count code points. */
  private int offset(Mark mark) {
    int index = mark.getIndex();
    return isOfBasicPlane
        ? Math.min(index, text.length())
        : text.offsetByCodePoints(0, Math.min(index, text.codePointCount(0, text.length())));
  }
}
