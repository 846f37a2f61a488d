package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The check of the tables finds what is wrong in them. */
class TableCheckTest {

  private static final String NAME = "java.net.http";

  @Test
  void rightStatementsPass() throws Exception {
    assertThat(
            complaints(
                """
                type java.io.Reader is other extends java.io.Closeable,java.lang.Readable
                fluent java.lang.StringBuilder
                view java.io.InputStreamReader#<init>(InputStream,Charset) -> java.io.Reader | arg0
                neutral java.io.PrintStream#printf(String,java.lang.Object[]) -> java.io.PrintStream | args
                opens java.util.Map.Entry#getValue() | of=java.io.InputStream
                """))
        .isEmpty();
  }

  @Test
  void wrongApis() throws Exception {
    assertThat(
            complaints(
                """
                closes java.io.Reader#shut()
                closes java.io.InputStream#transferTo(Writer) | arg0
                sets connect java.io.Reader#close(..) -> java.io.Reader
                neutral java.io.Gone#close()
                fresh java.io.Reader#<init>(String)
                view java.io.StringReader#ensureOpen()
                """))
        .containsExactly(
            "java.net.http 17: `closes java.io.Reader#shut()`: no method of that name",
            "java.net.http 17: `closes java.io.InputStream#transferTo(Writer) | arg0`: no such"
                + " parameters; there are [[java.io.OutputStream]]",
            "java.net.http 17: `sets connect java.io.Reader#close(..) -> java.io.Reader`: the"
                + " result is void",
            "java.net.http 17: `neutral java.io.Gone#close()`: no type java.io.Gone",
            "java.net.http 17: `fresh java.io.Reader#<init>(String)`: no such parameters; there are"
                + " [[], [java.lang.Object]]",
            "java.net.http 17: `view java.io.StringReader#ensureOpen()`: no method of that name")
        .inOrder();
  }

  @Test
  void wrongTypes() throws Exception {
    assertThat(
            complaints(
                """
                type java.io.Gone is other
                type java.lang.String is other extends java.io.Closeable
                type java.lang.Integer is other extends java.lang.Gone
                fluent java.lang.AutoCloseable
                fluent java.lang.Gone
                """))
        .containsExactly(
            "java.net.http 17: `type java.io.Gone`: no type java.io.Gone",
            "java.net.http 17: `type java.lang.String`: it does not extend java.io.Closeable",
            "java.net.http 17: `type java.lang.Integer`: no type java.lang.Gone",
            "java.net.http 17: `fluent java.lang.AutoCloseable`: no method returns the type itself",
            "java.net.http 17: `fluent java.lang.Gone`: no type java.lang.Gone")
        .inOrder();
  }

  @Test
  void wrongDetails() throws Exception {
    assertThat(
            complaints(
                """
                closes java.io.InputStream#transferTo(..) | arg1
                opens java.io.InputStream#read(..) | owner=arg3
                blocks java.io.InputStream#read(..) | connect,response receiver=connect arg2=connect,response
                neutral java.io.InputStream#available() | args
                opens java.net.URL#openStream() | of=java.io.InputStream,java.io.Gone
                """))
        .containsExactly(
            "java.net.http 17: `closes java.io.InputStream#transferTo(..) | arg1`: there is no arg1",
            "java.net.http 17: `opens java.io.InputStream#read(..) | owner=arg3`: there is no arg3",
            "java.net.http 17: `neutral java.io.InputStream#available() | args`: there are no"
                + " arguments",
            "java.net.http 17: `opens java.net.URL#openStream() |"
                + " of=java.io.InputStream,java.io.Gone`: no type java.io.Gone")
        .inOrder();
  }

  @Test
  void limitsSpareWhatIsNotThereAndNothingElse() throws Exception {
    assertThat(
            complaints(
                """
                type java.lang.ScopedValue is other | since=25
                type java.lang.SecurityManagers is other | until=11
                type java.lang.String is other | since=21
                fluent java.lang.ScopedValue
                opens java.lang.ScopedValue#where(..)
                closes java.net.http.HttpClient#close() | since=21
                closes java.io.Reader#close() | until=16
                closes java.io.Writer#close() | since=17 until=17
                closes java.io.Reader#shut() | since=11
                """))
        .containsExactly(
            "java.net.http 17: `type java.lang.String`: it is there, against its limit",
            "java.net.http 17: `closes java.io.Reader#close() | until=16`: it is there, against its"
                + " limit",
            "java.net.http 17: `closes java.io.Reader#shut() | since=11`: no method of that name")
        .inOrder();
  }

  private static List<String> complaints(String table) throws Exception {
    try (ClassFiles classes = ClassFiles.ofJdk("17")) {
      return TableCheck.complaints(Library.parse(NAME, table), "17", classes);
    }
  }
}
