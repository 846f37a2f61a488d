package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** Whether there is a stream is asked before it is taken. */
public final class OnlyIfThereIsOne {

  public byte[] body(HttpURLConnection connection) throws IOException {
    if (connection.getErrorStream() != null) {
      try (InputStream in = connection.getErrorStream()) {
        return in.readAllBytes();
      }
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public boolean hasError(HttpURLConnection connection) {
    return null != connection.getErrorStream();
  }
}
