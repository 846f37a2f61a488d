package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.client.urlconnection.URLConnectionClientHandler;
import java.net.HttpURLConnection;

/** Whoever opens the connections bounds them. */
public final class ConnectionsOfFactory {

  private final Client client;

  public ConnectionsOfFactory(int millis) {
    client =
        new Client(
            new URLConnectionClientHandler(
                url -> {
                  HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                  connection.setConnectTimeout(millis);
                  connection.setReadTimeout(millis);
                  return connection;
                }));
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
