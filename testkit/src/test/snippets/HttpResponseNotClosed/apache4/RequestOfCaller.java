package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.util.EntityUtils;

/** The method that made the request releases its connection. */
public final class RequestOfCaller {

  private final HttpClient client;

  public RequestOfCaller(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    try {
      return send(get);
    } finally {
      get.releaseConnection();
    }
  }

  private String send(HttpRequestBase request) throws IOException {
    HttpResponse response = client.execute(request);
    if (response.getStatusLine().getStatusCode() != 200) {
      throw new IOException("HTTP " + response.getStatusLine());
    }
    return EntityUtils.toString(response.getEntity());
  }
}
