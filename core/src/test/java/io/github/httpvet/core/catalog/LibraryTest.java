package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.httpvet.core.catalog.library.Libraries;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notation of the tables. */
class LibraryTest {

  @Test
  void everyStatement() {
    Library library =
        Library.parse(
            "Some client",
            """
            supports 1.0 a.b:client:1.0 a.b:io:3
            supports 17

            # A comment, and one behind a statement.
            mention a.b. # the package
            type a.b.Client is client extends a.b.Base,java.io.Closeable
            type a.b.Builder is builder | since=2.0 until=3.1
            fluent a.b.Builder
            property connect,response a.b.timeout
            client a.b.Builder#build() -> a.b.Client
            sets connect,tls a.b.Builder#timeout(long,TimeUnit) | since=1.2
            neutral a.b.C#isClosed(..) | arg1   null-test=false
            """);

    assertThat(library.name()).isEqualTo("Some client");
    assertThat(library.supported())
        .containsExactly("1.0", List.of("a.b:client:1.0", "a.b:io:3"), "17", List.of())
        .inOrder();
    assertThat(library.mentions()).containsExactly("a.b.");
    assertThat(library.kinds())
        .containsExactly("a.b.Client", "client", "a.b.Builder", "builder")
        .inOrder();
    assertThat(library.supertypes())
        .containsExactly("a.b.Client", List.of("a.b.Base", "java.io.Closeable"));
    assertThat(library.limits()).containsExactly("a.b.Builder", new Limits("2.0", "3.1"));
    assertThat(library.fluent()).containsExactly("a.b.Builder");
    assertThat(library.properties())
        .isEqualTo(Map.of("a.b.timeout", Set.of(Phase.CONNECT, Phase.RESPONSE)));
    assertThat(library.rows())
        .containsExactly(
            Row.of(
                Role.CLIENT, new Api("a.b.Builder", "build", List.of()), "a.b.Client", List.of()),
            Row.of(
                Role.SETS,
                new Api("a.b.Builder", "timeout", List.of("long", "TimeUnit")),
                "",
                List.of("connect,tls", "since=1.2")),
            Row.of(
                Role.NEUTRAL,
                new Api("a.b.C", "isClosed", null),
                "",
                List.of("arg1", "null-test=false")))
        .inOrder();
  }

  @Test
  void aHashIsACommentOnlyAsAWord() {
    Library library = Library.parse("x", "  # nothing\n\n#\n# \nbodiless a.B#c(..) | arg0=#1 #\n");

    assertThat(library.rows())
        .containsExactly(Row.of(Role.BODILESS, new Api("a.B", "c", null), "", List.of("arg0=#1")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "opnes a.B#c()                 @ unknown role `opnes`",
        "OPENS a.B#c()                 @ unknown role `OPENS`",
        "opens                         @ expected: ROLE Type#method(..) [-> Type] [| detail ..]",
        "opens a.B#c() a.B             @ expected: ROLE Type#method(..) [-> Type] [| detail ..]",
        "opens a.B#c() -> a.B a.C      @ expected: ROLE Type#method(..) [-> Type] [| detail ..]",
        "opens a.B#c() => a.B          @ expected: ROLE Type#method(..) [-> Type] [| detail ..]",
        "opens a.B.c()                 @ expected Type#method(parameters), found `a.B.c()`",
        "opens #c()                    @ expected Type#method(parameters), found `#c()`",
        "opens a.B#c                   @ expected Type#method(parameters), found `a.B#c`",
        "opens a.B#c(int               @ expected Type#method(parameters), found `a.B#c(int`",
        "sets a.B#c()                  @ unknown phase `a.B#c()`",
        "sets                          @ `sets` needs more words",
        "sets | a.B#c()                @ unknown phase `|`",
        "sets connect                  @ expected: ROLE Type#method(..) [-> Type] [| detail ..]",
        "sets conect a.B#c()           @ unknown phase `conect`",
        "version 2                     @ expected: version VERSION has TYPE",
        "opens a.B#c() | only=2        @ expected: only=FROM..TO",
        "opens a.B#c() | only=..3      @ expected: only=FROM..TO",
        "opens a.B#c() | not=3..2      @ 3 is later than 2",
        "opens a.B#c() | not=new..2    @ expected: not=FROM..TO",
        "opens a.B#c() | since=new     @ expected: since=VERSION",
        "opens a.B#c() | since=        @ expected: since=VERSION",
        "opens a.B#c() | since=3 until=2 @ since=3 is later than until=2",
        "opens a.B#c() | since=1 since=2 @ `since` is there twice",
        "opens a.B#c() | args          @ unknown detail `args` of `opens`; there are: argN, http=TYPE,"
            + " url=receiver|argN, of=TYPES, by=ANNOTATION, annotated=ANNOTATIONS, argN=CONSTANT,"
            + " owner=receiver|argN, failed-read=open, errors=throw, on-the-way, unread=dropped,"
            + " unless=METHOD, since=VERSION, until=VERSION,"
            + " only=FROM..TO, not=FROM..TO, inferred=FILE:LINE",
        "uses a.B#c() | new            @ unknown detail `new` of `uses`; there are: argN, since=VERSION,"
            + " until=VERSION, only=FROM..TO, not=FROM..TO, inferred=FILE:LINE",
        "view a.B#c() | new=yes        @ unknown detail `new=yes` of `view`; there are: argN, new, in-sight, into=receiver, holds,"
            + " raises=TYPES, since=VERSION, until=VERSION, only=FROM..TO, not=FROM..TO, inferred=FILE:LINE",
        "view a.B#c() | arg0           @ there is no arg0 of ()",
        "view a.B#<init>(D)            @ `view` needs argN here",
        "continues a.B#c(D)            @ `continues` needs maps, passes, recovers or drops",
        "continues a.B#c(D) | maps drops @ an operator does one thing only",
        "closes a.B#c(D,E) | arg2      @ there is no arg2 of (D,E)",
        "closes a.B#c(D,E) | arg0 arg1 @ `argN` is there twice",
        "closes a.B#c(..) | arg10      @ unknown detail `arg10` of `closes`; there are: argN, args,"
            + " fails=open|read, unread=dropped, raises=TYPES, since=VERSION, until=VERSION, only=FROM..TO, not=FROM..TO, inferred=FILE:LINE",
        "opens a.B#c(D) | owner=arg1   @ there is no arg1 of (D)",
        "opens a.B#c(D) | owner=D      @ expected: owner=receiver or argN",
        "opens a.B#c(D) | arg1=true    @ there is no arg1 of (D)",
        "opens a.B#c(D) | url=arg1     @ there is no arg1 of (D)",
        "opens a.B#c(D) | url=D        @ expected: url=receiver or argN",
        "opens-parameter a.B#c(D)      @ `opens-parameter` needs argN here",
        "opens-parameter a.B#c(D) | arg0 of-function=D @ expected: of-function=INDEX",
        "neutral a.B#c() | null-test=no @ expected: null-test=true or false",
        "keys a.B#c(D) | on=builder    @ expected: on=client or copy",
        "blocks a.B#c()                @ `blocks` needs phases",
        "blocks a.B#c() | receiver=connect @ unknown phase `receiver=connect`",
        "blocks a.B#c() | connect receiver=tsl @ unknown phase `tsl`",
        "blocks a.B#c() | connect receiver=tls @ `tls` is no phase that this row waits in",
        "blocks a.B#c() | connect arg0=connect @ there is no arg0 of ()",
        "blocks a.B#c() | connect report=call @ expected: report=origin or shared",
        "opens a.B#c() | only=2..3     @ expected: only=FROM..TO, and above it: version FROM has"
            + " TYPE",
        "opens a.B#c() | not=2..3      @ expected: not=FROM..TO, and above it: version FROM has"
            + " TYPE",
        "property connect              @ `property` needs more words",
        "property slow a.b             @ unknown phase `slow`",
        "mention                       @ `mention` needs more words",
        "fluent                        @ `fluent` needs more words",
        "supports                      @ `supports` needs more words",
        "type a.B                      @ expected: type NAME is KIND [extends A,B] [| limit ..]",
        "type a.B as client            @ expected: type NAME is KIND [extends A,B] [| limit ..]",
        "type a.B is client a.C        @ expected: type NAME is KIND [extends A,B] [| limit ..]",
        "type a.B is client extends    @ expected: type NAME is KIND [extends A,B] [| limit ..]",
        "type a.B is client | sine=2   @ unknown limit `sine=2`; there are: since=VERSION,"
            + " until=VERSION",
        "type a.B is client | since=x  @ expected: since=VERSION",
        "type *Stub is other          @ `*Stub` has to extend something",
        "type a.B is thing             @ unknown kind `thing`; there are: client, transport,"
            + " builder, config, request, context, promise, response, answer, event-loop, other",
      })
  void aWrongLineIsNamedWithItsReason(String line, String reason) {
    String table = "mention a.\n# comment\n" + line + "\nfluent a.B\n";

    CatalogException e =
        assertThrows(CatalogException.class, () -> Library.parse("Some client", table));

    assertThat(e).hasMessageThat().isEqualTo("Some client, line 3: " + reason);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'',            false, false",
    "a.Two,         true,  true",
    "a.Two a.Three, false, true",
    "a.Three,       false, false"
  })
  void aRowOfSomeVersionsHoldsWhereTheClassPathTellsSo(
      String classPath, boolean inSecond, boolean fromSecond) {
    Library library =
        Library.parse(
            "x",
            """
            version 2.0 has a.Two
            version 3.1 has a.Three
            client a.B#c() | only=2.0..3.0
            client a.B#d() | only=2.0..
            client a.B#e() | not=2.0..3.0
            """);
    List<String> types = List.of(classPath.split(" "));

    assertThat(library.holds(library.rows().get(0), types::contains)).isEqualTo(inSecond);
    assertThat(library.holds(library.rows().get(1), types::contains)).isEqualTo(fromSecond);
    assertThat(library.holds(library.rows().get(2), types::contains)).isEqualTo(!inSecond);
  }

  @Test
  void aRowPrintsItselfInTheNotation() {
    int rows = 0;
    for (Library library : Libraries.catalog().libraries()) {
      StringBuilder versions = new StringBuilder();
      library
          .witnesses()
          .forEach(
              (version, type) ->
                  versions
                      .append("version ")
                      .append(version)
                      .append(" has ")
                      .append(type)
                      .append('\n'));
      for (Row row : library.rows()) {
        assertThat(Library.parse("x", versions.toString() + row).rows()).containsExactly(row);
        rows++;
      }
    }
    assertThat(rows).isGreaterThan(200);
  }

  @Test
  void whatReadersAreTold() {
    Library jars = Library.parse("Some.x Client 5", "supports 1.0 a:b:1.0\nsupports 2.1 a:b:2.1");
    assertThat(jars.versions()).isEqualTo("1.0 to 2.1");
    assertThat(jars.page()).isEqualTo("docs/clients/some-x-client-5.md");
    assertThat(Library.parse("jdk", "supports 11\nsupports 25").versions())
        .isEqualTo("JDK 11 to 25");
  }
}
