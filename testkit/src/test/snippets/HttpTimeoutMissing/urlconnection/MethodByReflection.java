package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.net.HttpURLConnection;
import java.net.URL;

/** The old way to send PATCH writes a field, and bounds nothing. */
public final class MethodByReflection {

  public byte[] patch(URL url) throws IOException, ReflectiveOperationException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    setMethod(connection, "PATCH");
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public byte[] bounded(URL url) throws IOException, ReflectiveOperationException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    setMethod(connection, "PATCH");
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static void setMethod(HttpURLConnection connection, String method)
      throws ReflectiveOperationException {
    Field field = HttpURLConnection.class.getDeclaredField("method");
    field.setAccessible(true);
    field.set(connection, method);
  }
}
