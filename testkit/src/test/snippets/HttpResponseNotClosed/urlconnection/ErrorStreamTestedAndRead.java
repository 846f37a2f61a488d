package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The error stream is read to its end before the exception. */
public final class ErrorStreamTestedAndRead {

  public byte[] load(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(4_000);
    int status = connection.getResponseCode();
    if (connection.getErrorStream() != null) {
      try (InputStream error = connection.getErrorStream()) {
        throw new IOException("refused: " + status + " " + new String(error.readAllBytes()));
      }
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
