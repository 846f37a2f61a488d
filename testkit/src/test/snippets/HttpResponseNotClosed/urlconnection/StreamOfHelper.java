package snippets.httpresponsenotclosed.urlconnection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.HttpURLConnection;
import java.net.URL;

/** Who calls a helper that gives a stream has to close it. */
public final class StreamOfHelper {
  private InputStream stream(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    return connection.getInputStream();
  }

  private Reader reader(URL url) throws IOException {
    return new BufferedReader(new InputStreamReader(stream(url)));
  }

  public int first(URL url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = stream(url);
    return in.read();
  }

  public int firstChar(URL url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return reader(url).read();
  }

  public byte[] all(URL url) throws IOException {
    try (InputStream in = stream(url)) {
      return in.readAllBytes();
    }
  }

  public InputStream handedOn(URL url) throws IOException {
    return stream(url);
  }
}
