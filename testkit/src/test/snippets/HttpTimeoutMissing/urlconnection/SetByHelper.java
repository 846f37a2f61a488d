package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** A helper of the class gets the connection and sets both. */
public final class SetByHelper {

  public int status(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    prepare(connection, "HEAD");
    int status = connection.getResponseCode();
    connection.disconnect();
    return status;
  }

  private static void prepare(HttpURLConnection connection, String method) throws IOException {
    connection.setRequestMethod(method);
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(2_000);
  }
}
