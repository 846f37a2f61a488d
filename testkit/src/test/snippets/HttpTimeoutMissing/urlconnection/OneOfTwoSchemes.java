package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;

/** Two connections come to one place; only one of them is of the web. */
public final class OneOfTwoSchemes {

  public byte[] read(URL url) throws IOException {
    URLConnection connection = open(url);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static URLConnection open(URL url) throws IOException {
    if ("http".equals(url.getProtocol()) || "https".equals(url.getProtocol())) {
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      HttpURLConnection web = (HttpURLConnection) url.openConnection();
      web.setInstanceFollowRedirects(false);
      return web;
    } else {
      return url.openConnection();
    }
  }
}
