package io.github.httpvet.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The snippets with their variants.
 *
 * @param plain as stored
 * @param variants all that apply
 * @param skipped how many snippets a variant does not apply to
 */
record Sources(List<Snippet> plain, List<Snippet> variants, Map<Variant, Integer> skipped) {

  static final Path FOLDER = Path.of("target", "parity", "sources");

  /** Makes all variants of the attributed snippets. */
  static Sources of(Attributed attributed) {
    List<Snippet> plain = List.copyOf(attributed.units().keySet());
    List<Snippet> variants = new ArrayList<>();
    Map<Variant, Integer> skipped = new EnumMap<>(Variant.class);
    for (Variant variant : Variant.values()) {
      List<Snippet> made =
          plain.stream().flatMap(snippet -> variant.of(snippet, attributed).stream()).toList();
      skipped.put(variant, plain.size() - made.size());
      variants.addAll(made);
    }
    return new Sources(plain, variants, skipped);
  }

  /** No variants of the attributed snippets. */
  static Sources plain(Attributed attributed) {
    return new Sources(List.copyOf(attributed.units().keySet()), List.of(), Map.of());
  }

  /** Snippets and variants. */
  List<Snippet> all() {
    List<Snippet> all = new ArrayList<>(plain);
    all.addAll(variants);
    return all;
  }

  /** The snippets, and a variant of each, now of this kind and now of that. */
  List<Snippet> some() {
    List<Snippet> some = new ArrayList<>(plain);
    for (Snippet variant : variants) {
      String origin = variant.path().substring(variant.path().indexOf('/') + 1);
      Variant chosen = Variant.values()[Math.floorMod(origin.hashCode(), Variant.values().length)];
      if (variant.path().startsWith(chosen.folder() + "/")) {
        some.add(variant);
      }
    }
    return some;
  }

  /** Where {@link #write} puts a source. */
  static Path file(Snippet source) {
    return FOLDER.resolve(source.path());
  }

  /** Writes all sources as files, for engines that read files and for people. */
  void write() throws IOException {
    for (Snippet source : all()) {
      Path file = file(source);
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.text());
    }
  }
}
