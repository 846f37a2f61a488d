package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.utils.HttpClientUtils;
import org.apache.http.impl.client.HttpClientBuilder;

/** Shutting the manager down closes all of its connections; so does the library's helper. */
public final class OldClientShutDown {

  public int status(HttpClientBuilder clients, HttpUriRequest request) throws IOException {
    HttpClient client = clients.build();
    try {
      HttpResponse response = client.execute(request);
      return response.getStatusLine().getStatusCode();
    } finally {
      client.getConnectionManager().shutdown();
    }
  }

  public int quietly(HttpClientBuilder clients, HttpUriRequest request) throws IOException {
    HttpClient client = clients.build();
    try {
      HttpResponse response = client.execute(request);
      return response.getStatusLine().getStatusCode();
    } finally {
      HttpClientUtils.closeQuietly(client);
    }
  }
}
