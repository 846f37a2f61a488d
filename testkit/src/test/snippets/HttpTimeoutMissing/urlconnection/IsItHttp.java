package snippets.httptimeoutmissing.urlconnection;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;

/** The answer is about the value of the address: its text, its branch, its use. */
public final class IsItHttp {
  private static final String BASE = "https://example.org/";

  public InputStream formatted(String name) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new URL(String.format("http://example.org/%s", name)).openStream();
  }

  public InputStream built(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("https://").append(name).append(".example.org");
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return URI.create(text.toString()).toURL().openStream();
  }

  public InputStream ofHelper(String name) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new URL(address(name)).openStream();
  }

  private static String address(String name) {
    return (BASE + name).trim();
  }

  public InputStream toFile(String sourceUrl, File target) throws IOException {
    System.out.println(target);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new URL(sourceUrl).openStream();
  }

  public InputStream posted(URL where) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    URLConnection connection = where.openConnection();
    connection.setRequestProperty("Accept", "text/plain");
    return connection.getInputStream();
  }

  public InputStream inBranch(URL where) throws IOException {
    if (where.getProtocol().startsWith("http")) {
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      return where.openStream();
    }
    return new File(where.getPath()).toURI().toURL().openStream();
  }

  public InputStream noFile(URL where) throws IOException {
    if ("file".equals(where.getProtocol())) {
      return new File(where.getPath()).toURI().toURL().openStream();
    }
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return where.openConnection().getInputStream();
  }

  public InputStream download(URL where) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return where.openStream();
  }

  public InputStream otherBranch(String url) throws IOException {
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http:") || lower.startsWith("https:")) {
      throw new IOException("not from the web");
    }
    return new URL(url).openStream();
  }

  public InputStream byScheme(URI uri) throws IOException {
    switch (uri.getScheme()) {
      case "http":
      case "https":
        throw new IOException("not from the web");
      default:
        return uri.toURL().openStream();
    }
  }

  public InputStream resource(String url) throws IOException {
    if (url.startsWith("http")) {
      throw new IOException("not from the web");
    }
    URL there = IsItHttp.class.getResource(url);
    return there.openStream();
  }

  public InputStream entry(String jar, String name) throws IOException {
    return new URL(inJar(jar, name)).openStream();
  }

  private static String inJar(String jar, String name) {
    return "jar:file:" + jar + "!/" + name;
  }
}
