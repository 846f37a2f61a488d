import io.github.httpvet.check.CheckRequest;
import io.github.httpvet.check.Engine;
import io.github.httpvet.check.Mended;
import io.github.httpvet.check.Mender;
import io.github.httpvet.check.Sources;
import io.github.httpvet.core.rules.Vet;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes all fixes in the sources of artifacts, one after the other in one JVM, as {@code httpvet fix}
 * does in each. The folder gets what changed, before in {@code a} and after in {@code b}. The standard
 * input has an artifact a line: coordinates, sources jar and class path, with tabs between. The output:
 *
 * <pre>
 * made    COORDINATES  FILE  LINE: RULE: TITLE
 * worse   COORDINATES  FILE                     compiles with more errors than before
 * again   COORDINATES  FILE                     a second run would change it
 * not run COORDINATES  REASON
 * </pre>
 */
final class Mending {

  private final Path folder;
  private final Vet all = Vet.of(List.of(), Map.of());
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  private Mending(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Mending mending = new Mending(Path.of(args[0]));
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] fields = line.split("\t", -1);
      try {
        mending.run(fields[0], Path.of(fields[1]), fields[2]);
      } catch (IOException | RuntimeException e) {
        say("not run", fields[0], String.valueOf(e));
      }
    }
  }

  private void run(String coordinates, Path jar, String classPath) throws IOException {
    String name = coordinates.replace(':', '_');
    Path before = folder.resolve("a").resolve(name);
    Path after = folder.resolve("b").resolve(name);
    List<Path> classes =
        Arrays.stream(classPath.split(File.pathSeparator))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
    extract(jar, before);
    List<Mended> mended = Files.exists(before) ? mend(before, classes) : List.of();
    for (Mended one : mended) {
      Path file = before.relativize(one.source().file());
      Path changed = after.resolve(file);
      Files.createDirectories(changed.getParent());
      Files.writeString(changed, one.mended());
      one.fixes().forEach(fix -> say("made", coordinates, file + "\t" + fix));
      // What did not change is found in the folder before.
      String sources = after + File.pathSeparator + before;
      if (errors(changed, sources, classPath)
          > errors(before.resolve(file), before.toString(), classPath)) {
        say("worse", coordinates, file.toString());
      }
    }
    if (!mended.isEmpty()) {
      for (Mended one : mend(after, classes)) {
        say("again", coordinates, after.relativize(one.source().file()).toString());
      }
    }
    keepOnly(before, after);
  }

  /** Those files that name a client; the others seldom have a finding, and are many. */
  private void extract(Path jar, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String name = entry.getName();
        if (name.endsWith(".java") && !name.contains("..") && !name.startsWith("META-INF/")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          String text = new String(bytes, StandardCharsets.UTF_8);
          if (all.mentionsClient(text)) {
            Path file = target.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
          }
        }
      }
    }
  }

  private static List<Mended> mend(Path sources, List<Path> classPath) {
    try (Sources found = Sources.of(List.of(sources), true)) {
      CheckRequest request =
          new CheckRequest(
              List.of(), Map.of(), classPath, 0, StandardCharsets.UTF_8, List.of(), "");
      return new Mender(Engine.javac()).mend(found, request);
    }
  }

  private long errors(Path file, String sources, String classPath) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path out = Files.createTempDirectory(folder, "out");
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-proc:none", "-nowarn", "-Xmaxerrs", "1000", "-implicit:none", "-d",
              out.toString(), "-classpath", classPath, "-sourcepath", sources);
      compiler
          .getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(file))
          .call();
    } finally {
      delete(out);
    }
    return diagnostics.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .filter(one -> one.getSource() != null && one.getSource().getName().equals(file.toString()))
        .count();
  }

  /** What did not change is of no use for a diff. */
  private static void keepOnly(Path before, Path after) throws IOException {
    if (Files.exists(before)) {
      for (Path file : files(before)) {
        if (!Files.exists(after.resolve(before.relativize(file)))) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> all = new ArrayList<>(walk.toList());
      for (int i = all.size() - 1; i >= 0; i--) {
        Files.delete(all.get(i));
      }
    }
  }

  private static void say(String word, String coordinates, String rest) {
    System.out.println(word + "\t" + coordinates + "\t" + rest.replace('\n', ' '));
  }
}
