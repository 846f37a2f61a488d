package io.github.httpvet.check.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.httpvet.check.CheckReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * One page that needs nothing beside it. The template escapes whatever comes from sources; beyond
 * that, the page's own policy lets the browser run only the one script that is packed with it, and
 * load nothing.
 */
final class HtmlFormat implements ReportWriter {

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    String script = resource("report.js");
    HtmlPage page = HtmlPage.of(report, resource("report.css"), script, hash(script));
    Template template = Mustache.compiler().escapeHTML(true).compile(resource("report.html"));
    // Not closed: the stream is the caller's.
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    template.execute(page, writer);
    writer.flush();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlFormat.class.getResourceAsStream(name)) {
      // The hash of the script is that of what the browser sees, which has no carriage returns.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
