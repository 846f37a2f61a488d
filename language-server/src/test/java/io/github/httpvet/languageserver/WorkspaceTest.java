package io.github.httpvet.languageserver;

import static com.google.common.truth.Truth.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.httpvet.check.BuildTool;
import io.github.httpvet.check.FoundClassPath;
import io.github.httpvet.check.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceTest {

  /** Leaks only for who knows the type of the client that the library gives. */
  private static final String OVER_LIBRARY =
      Sources.LEAK_OVER_BASE.replace("extends Base", "extends lib.Base");

  private static final Function<Build, FoundClassPath> NO_TOOL =
      build -> {
        throw new UsageException(build.tool().option() + " needs it on the PATH");
      };

  @TempDir Path folder;

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** A jar with a class that a client is inherited from. */
  private Path library() throws IOException {
    Path source =
        write(
            "build/lib/Base.java",
            Sources.BASE
                .replace("package shop", "package lib")
                .replace("class Base", "public class Base"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.run(null, null, null, source.toString())).isEqualTo(0);
    Path jar = folder.resolve("shop/libs/lib.jar");
    Files.createDirectories(jar.getParent());
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("lib/Base.class"));
      Files.copy(source.resolveSibling("Base.class"), zip);
    }
    return jar;
  }

  private Path shop() throws IOException {
    Files.createDirectories(folder.resolve("shop"));
    return folder.resolve("shop");
  }

  private static JsonObject classPath(String... entries) {
    JsonArray all = new JsonArray();
    List.of(entries).forEach(all::add);
    JsonObject options = new JsonObject();
    options.add("classpath", all);
    return options;
  }

  @Test
  void takesTheClassPathThatItIsGiven() throws IOException {
    library();
    Path file = shop().resolve("shop/Shop.java");
    try (EditorClient editor = EditorClient.connected(NO_TOOL, null)) {
      editor.start(classPath("libs/lib.jar"), shop());
      editor.open(file, OVER_LIBRARY);
      assertThat(editor.findings(file, 1)).containsExactly("6 HttpResponseNotClosed");
      assertThat(editor.messages).isEmpty();
    }
  }

  @Test
  void asksTheEditorForTheClassPathOfEachFolder() throws IOException {
    library();
    Path other = Files.createDirectories(folder.resolve("other"));
    Map<String, JsonObject> settings =
        new ConcurrentHashMap<>(Map.of(EditorClient.uri(shop()), classPath("libs/lib.jar")));
    try (EditorClient editor = EditorClient.connected(NO_TOOL, settings::get)) {
      editor.start(null, shop(), other);
      Path known = shop().resolve("Shop.java");
      Path unknown = other.resolve("Shop.java");
      editor.open(known, OVER_LIBRARY);
      editor.open(unknown, OVER_LIBRARY);
      editor.findings(known, 1);
      assertThat(editor.rest(unknown).stream().allMatch(one -> one.getDiagnostics().isEmpty()))
          .isTrue();

      settings.put(EditorClient.uri(other), classPath("../shop/libs/lib.jar"));
      editor
          .server()
          .getWorkspaceService()
          .didChangeConfiguration(new DidChangeConfigurationParams(new JsonObject()));
      assertThat(editor.findings(unknown, 1)).containsExactly("6 HttpResponseNotClosed");
    }
  }

  @Test
  void asksMavenWhereThereIsAPom() throws IOException {
    Path jar = library();
    write("shop/pom.xml", "<project><modules><module>core</module></modules></project>");
    write("shop/core/pom.xml", "<project/>");
    List<Path> asked = new CopyOnWriteArrayList<>();
    Function<Build, FoundClassPath> maven =
        build -> {
          asked.add(build.home());
          return found(build.home(), asked.size() > 1 ? List.of(jar) : List.of());
        };
    try (EditorClient editor = EditorClient.connected(maven, null)) {
      editor.start(null, shop());
      Path file = shop().resolve("core/src/main/java/shop/Shop.java");
      editor.open(file, OVER_LIBRARY);
      assertThat(editor.next(file).getDiagnostics()).isEmpty();
      editor.next(file);

      editor.tell(shop().resolve("core/pom.xml"), FileChangeType.Changed);
      assertThat(editor.findings(file, 1)).containsExactly("6 HttpResponseNotClosed");
      editor
          .server()
          .getWorkspaceService()
          .didChangeConfiguration(new DidChangeConfigurationParams(new JsonObject()));
      assertThat(editor.findings(file, 1)).containsExactly("6 HttpResponseNotClosed");
      assertThat(asked).containsExactly(shop().resolve("core"), shop().resolve("core"));
    }
  }

  private static FoundClassPath found(Path project, List<Path> classPath) {
    return new FoundClassPath(
        List.of(new FoundClassPath.Project(project, classPath, List.of())), List.of());
  }

  @Test
  void asksGradleOnceForAllProjectsOfABuild() throws IOException {
    Path jar = library();
    write("shop/settings.gradle.kts", "");
    write("shop/a/build.gradle", "");
    write("shop/b/b.gradle.kts", "");
    List<Build> asked = new CopyOnWriteArrayList<>();
    Function<Build, FoundClassPath> gradle =
        build -> {
          asked.add(build);
          return new FoundClassPath(
              List.of(
                  new FoundClassPath.Project(build.home(), List.of(), List.of()),
                  new FoundClassPath.Project(build.home().resolve("a"), List.of(jar), List.of()),
                  new FoundClassPath.Project(build.home().resolve("b"), List.of(), List.of())),
              List.of());
        };
    try (EditorClient editor = EditorClient.connected(gradle, null)) {
      editor.start(null, shop());
      Path a = shop().resolve("a/src/main/java/shop/Shop.java");
      editor.open(a, OVER_LIBRARY);
      assertThat(editor.findings(a, 1)).containsExactly("6 HttpResponseNotClosed");
      Path b = shop().resolve("b/src/main/java/other/Shop.java");
      editor.open(b, OVER_LIBRARY.replace("package shop", "package other"));
      assertThat(editor.rest(b).stream().allMatch(one -> one.getDiagnostics().isEmpty())).isTrue();
      assertThat(asked).containsExactly(new Build(BuildTool.GRADLE, shop()));

      editor.tell(write("shop/gradle/libs.versions.toml", ""), FileChangeType.Changed);
      editor.findings(a, 1);
      editor.rest(a);
      assertThat(asked).hasSize(2);
    }
  }

  @Test
  void readsTheSourcesThatGradleTells() throws IOException {
    write("shop/settings.gradle", "");
    write(
        "shop/a/code/lib/Base.java",
        Sources.BASE.replace("package shop", "package lib").replace("class", "public class"));
    Function<Build, FoundClassPath> gradle =
        build ->
            new FoundClassPath(
                List.of(
                    new FoundClassPath.Project(
                        build.home(), List.of(), List.of(build.home().resolve("a/code")))),
                List.of());
    try (EditorClient editor = EditorClient.connected(gradle, null)) {
      editor.start(null, shop());
      Path file = shop().resolve("b/src/main/java/shop/Shop.java");
      editor.open(file, OVER_LIBRARY);
      assertThat(editor.findings(file, 1)).containsExactly("6 HttpResponseNotClosed");
    }
  }

  @Test
  void asksTheNearestOfTheToolsThatMayBeAsked() throws IOException {
    write("shop/pom.xml", "<project/>");
    write("shop/settings.gradle", "");
    write("shop/app/build.gradle", "");
    Path shop = shop();
    assertThat(asked(null, shop.resolve("app/A.java"))).containsExactly(shop, BuildTool.GRADLE);
    assertThat(asked(null, shop.resolve("B.java"))).containsExactly(shop, BuildTool.MAVEN);
    assertThat(asked("classpathFromMaven", shop.resolve("B.java")))
        .containsExactly(shop, BuildTool.GRADLE);
    assertThat(asked("classpathFromGradle", shop.resolve("app/A.java")))
        .containsExactly(shop, BuildTool.MAVEN);
  }

  /** What was asked about a file, by folder, if a setting is false. */
  private Map<Path, BuildTool> asked(String forbidden, Path file) throws IOException {
    Map<Path, BuildTool> asked = new ConcurrentHashMap<>();
    JsonObject options = new JsonObject();
    if (forbidden != null) {
      options.addProperty(forbidden, false);
    }
    Function<Build, FoundClassPath> tools =
        build -> {
          asked.put(build.home(), build.tool());
          return found(build.home(), List.of());
        };
    try (EditorClient editor = EditorClient.connected(tools, null)) {
      editor.start(options, shop());
      editor.open(file, Sources.LOOP);
      editor.findings(file, 1);
      editor.findings(file, 1);
    }
    return asked;
  }

  @Test
  void readsTheSourcesOfOtherModules() throws IOException {
    write(
        "shop/pom.xml",
        "<project><modules><module>a</module><module>b</module></modules></project>");
    write("shop/a/pom.xml", "<project/>");
    write("shop/b/pom.xml", "<project/>");
    write(
        "shop/a/src/main/java/lib/Base.java",
        Sources.BASE.replace("package shop", "package lib").replace("class", "public class"));
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, shop());
      Path file = shop().resolve("b/src/main/java/shop/Shop.java");
      editor.open(file, OVER_LIBRARY);
      assertThat(editor.findings(file, 1)).containsExactly("6 HttpResponseNotClosed");
    }
  }

  @Test
  void tellsOnceThatMavenIsMissing() throws IOException {
    write("shop/pom.xml", "<project/>");
    try (EditorClient editor = EditorClient.connected(NO_TOOL, null)) {
      editor.start(null, shop());
      Path file = shop().resolve("Shop.java");
      editor.open(file, Sources.LOOP);
      assertThat(editor.message().getMessage())
          .isEqualTo(
              "httpvet: httpvet.classpathFromMaven needs it on the PATH; findings may be missing");
      editor.findings(file, 1);
      editor.tell(shop().resolve("pom.xml"), FileChangeType.Changed);
      editor.findings(file, 1);
      editor.findings(file, 1);
      assertThat(editor.messages).isEmpty();
    }
  }

  @Test
  void tellsOnceThatThereIsNoClassPath() throws IOException {
    String text = "import okhttp3.OkHttpClient;\nclass A { OkHttpClient http; }\n";
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, shop());
      Path file = shop().resolve("A.java");
      editor.open(file, text);
      assertThat(editor.message().getMessage())
          .isEqualTo(
              "httpvet: no class path for "
                  + shop()
                  + ", so findings may be missing: set httpvet.classpath");
      editor.next(file);
      editor.change(file, 2, text + "\n");
      editor.next(file);
      editor.open(shop().resolve("B.java"), text);
      editor.next(shop().resolve("B.java"));
      assertThat(editor.messages).isEmpty();
    }
  }

  @Test
  void tellsOfSettingsThatAreWrong() throws IOException {
    JsonObject options = new JsonObject();
    options.addProperty("release", "new");
    options.addProperty("classpath", 7);
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(options, shop());
      List<String> told = new ArrayList<>();
      told.add(editor.message().getMessage());
      told.add(editor.message().getMessage());
      assertThat(told)
          .containsExactly(
              "httpvet: httpvet.classpath is no list of paths",
              "httpvet: httpvet.release is no whole number from 0 to "
                  + Runtime.version().feature());
      Path file = shop().resolve("Shop.java");
      editor.open(file, Sources.LOOP);
      assertThat(editor.findings(file, 1)).containsExactly("9 HttpClientInLoop");
    }
  }

  @Test
  void honoursTheConfigurationAndReadsItAgain() throws IOException {
    Path configuration = write("shop/httpvet.properties", "severity.HttpClientInLoop = off\n");
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, shop());
      Path file = shop().resolve("Shop.java");
      editor.open(file, Sources.LOOP);
      assertThat(editor.next(file).getDiagnostics()).isEmpty();

      Files.writeString(configuration, "severity = error\n");
      editor.tell(configuration, FileChangeType.Changed);
      assertThat(editor.next(file).getDiagnostics().get(0).getSeverity())
          .isEqualTo(DiagnosticSeverity.Error);

      Files.writeString(configuration, "severity = note\n");
      editor.tell(configuration, FileChangeType.Changed);
      assertThat(editor.next(file).getDiagnostics().get(0).getSeverity())
          .isEqualTo(DiagnosticSeverity.Information);

      Files.writeString(configuration, "exclude = Shop.java\n");
      editor.tell(configuration, FileChangeType.Changed);
      assertThat(editor.next(file).getDiagnostics()).isEmpty();

      Files.delete(configuration);
      editor.tell(configuration, FileChangeType.Deleted);
      assertThat(editor.next(file).getDiagnostics().get(0).getSeverity())
          .isEqualTo(DiagnosticSeverity.Warning);
    }
  }

  @Test
  void tellsWhatIsWrongInTheConfiguration() throws IOException {
    Path configuration = write("shop/httpvet.properties", "severity = loud\n");
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, shop());
      Path file = shop().resolve("Shop.java");
      editor.open(file, Sources.LOOP);
      assertThat(editor.next(file).getDiagnostics()).isEmpty();
      assertThat(editor.message().getMessage())
          .startsWith("httpvet: " + configuration + ":1: severity: ");
    }
  }

  @Test
  void leavesOutWhatTheBaselineAccepts() throws IOException {
    write("shop/httpvet.properties", "baseline = httpvet-baseline.txt\n");
    Path baseline =
        write(
            "shop/httpvet-baseline.txt",
            "shop/Shop.java: HttpClientInLoop at newHttpClient in"
                + " Shop#load(HttpClient,List)\n");
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, shop());
      Path file = shop().resolve("shop/Shop.java");
      editor.open(file, Sources.LOOP);
      assertThat(editor.next(file).getDiagnostics()).isEmpty();

      Files.writeString(baseline, "");
      editor.tell(baseline, FileChangeType.Changed);
      assertThat(editor.findings(file, 1)).containsExactly("9 HttpClientInLoop");
    }
  }

  @Test
  void asksToBeToldOfChangedFiles() throws IOException {
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, shop());
      editor.rest(shop());
      assertThat(editor.registered.toString()).contains("**/httpvet.properties");
      assertThat(editor.registered.toString()).contains("**/pom.xml");
      assertThat(editor.registered.toString()).contains("**/*.{gradle,gradle.kts}");
    }
  }

  @Test
  void foldersComeAndGo() throws IOException {
    library();
    try (EditorClient editor =
        EditorClient.connected(NO_TOOL, scope -> classPath("libs/lib.jar"))) {
      editor.start(null);
      Path file = shop().resolve("Shop.java");
      editor.open(file, OVER_LIBRARY);
      assertThat(editor.next(file).getDiagnostics()).isEmpty();

      WorkspaceFolder folderOfShop = new WorkspaceFolder(EditorClient.uri(shop()), "shop");
      change(editor, List.of(folderOfShop), List.of());
      assertThat(editor.findings(file, 1)).containsExactly("6 HttpResponseNotClosed");

      change(editor, List.of(), List.of(folderOfShop));
      assertThat(editor.findings(file, 0)).isEmpty();
    }
  }

  private static void change(
      EditorClient editor, List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
    editor
        .server()
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed)));
  }

  @Test
  void writesNothing() throws IOException {
    Path file = write("shop/src/Shop.java", "class Shop {}\n");
    write("shop/httpvet.properties", "findings = found\n");
    try (EditorClient editor = EditorClient.connected()) {
      editor.start(null, shop());
      editor.open(file, Sources.LOOP);
      editor.findings(file, 1);
      editor.close(file);
      editor.next(file);
    }
    Path shop = shop();
    try (Stream<Path> all = Files.walk(shop)) {
      assertThat(all.filter(Files::isRegularFile).map(one -> shop.relativize(one).toString()))
          .containsExactly("httpvet.properties", "src/Shop.java");
    }
    assertThat(Files.readString(file)).isEqualTo("class Shop {}\n");
  }
}
