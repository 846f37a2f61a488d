package snippets.httpresponsenotclosed.urlconnection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A connection gives one stream, however often it is asked. */
public final class SameStreamAgain {
  public byte[] drain(HttpURLConnection connection) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] piece = new byte[512];
    for (int n; (n = connection.getInputStream().read(piece)) >= 0; ) {
      all.write(piece, 0, n);
    }
    return all.toByteArray();
  }

  public byte[] twice(HttpURLConnection connection) throws IOException {
    if (connection.getErrorStream() != null) {
      try (InputStream error = connection.getErrorStream()) {
        return error.readAllBytes();
      }
    }
    return new byte[0];
  }

  interface Task {
    HttpURLConnection connection();
  }

  public int ofOthers(Task task) throws IOException {
    return task.connection().getInputStream().read();
  }
}
