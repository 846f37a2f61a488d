package io.github.httpvet.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

/** What a way makes of the members of a class. */
final class Broken {

  private static final String IMPORTS =
      "import java.io.*; import java.net.*; import java.net.http.*; import java.time.*; ";

  private Broken() {}

  /** The members after each break of a way, each of which is found and was not before. */
  static List<String> by(Way way, String members) throws IOException {
    String head = IMPORTS + "class Subject {\n";
    try (Compiler compiler = new Compiler(List.of())) {
      Source source = new Source("Subject.java", head + members + "}\n");
      assertEquals(List.of(), compiler.compile(source).errors());
      List<Seed> seeds = new Seeder(compiler, List.of(way)).seeds(source);
      seeds.forEach(seed -> assertEquals(Seed.State.FOUND, seed.state(), seed.broken()));
      return seeds.stream()
          .map(Seed::broken)
          .map(text -> text.substring(head.length(), text.lastIndexOf('}')))
          .toList();
    }
  }
}
