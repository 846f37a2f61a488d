package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** What is cast to a connection of HTTP, in any case, is one of HTTP when it is opened again. */
public final class AskedBeforeOpened {

  public void copy(String location, OutputStream out) throws IOException {
    URL description = new URL(location);
    HttpURLConnection head = (HttpURLConnection) description.openConnection();
    head.setConnectTimeout(1_000);
    head.setReadTimeout(1_000);
    head.setRequestMethod("HEAD");
    System.out.println(head.getContentType());
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (InputStream in = description.openStream()) {
      in.transferTo(out);
    }
  }

  public void whatever(String location, boolean asks, OutputStream out) throws IOException {
    URL description = new URL(location);
    if (asks) {
      HttpURLConnection head = (HttpURLConnection) description.openConnection();
      head.setConnectTimeout(1_000);
      head.setReadTimeout(1_000);
      head.setRequestMethod("HEAD");
      System.out.println(head.getContentType());
    }
    try (InputStream in = description.openStream()) {
      in.transferTo(out);
    }
  }
}
