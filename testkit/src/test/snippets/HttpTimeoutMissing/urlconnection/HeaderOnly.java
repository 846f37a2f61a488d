package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** A header is waited for like the body. */
public final class HeaderOnly {

  public long length(String urlString) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) new URL(urlString).openConnection();
    connection.setRequestMethod("HEAD");
    return connection.getContentLengthLong();
  }

  public String stamp(String urlString) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(urlString).openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(5_000);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return connection.getHeaderField("Last-Modified");
  }
}
