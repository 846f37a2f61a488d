package io.github.httpvet.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class JavaVersionTest {

  private static final Path CLASSES = Path.of("target/classes/io/github/httpvet/maven");
  private static final int JAVA_8 = 52;

  @Test
  void tellsOldFromNew() {
    assertThat(JavaVersion.problem("1.8")).contains("Maven runs on Java 8");
    assertThat(JavaVersion.problem("11")).contains("needs JDK 17 or later");
    assertThat(JavaVersion.problem("17")).isNull();
    assertThat(JavaVersion.problem("25")).isNull();
    assertThat(JavaVersion.problem("unheard of")).isNull();
  }

  /** Else an old JDK would only say that it does not know the version of a class. */
  @Test
  void isLoadedByAnOldJdk() throws IOException {
    int classes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(CLASSES, "*.class")) {
      for (Path file : files) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
          in.readInt();
          in.readUnsignedShort();
          assertThat(in.readUnsignedShort()).isEqualTo(JAVA_8);
          classes++;
        }
      }
    }
    assertThat(classes).isAtLeast(7);
  }
}
