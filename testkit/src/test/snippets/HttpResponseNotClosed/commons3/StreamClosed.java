package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** Closing the stream releases the connection. */
public final class StreamClosed {

  private final HttpClient client;

  public StreamClosed(HttpClient client) {
    this.client = client;
  }

  public int first(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    client.executeMethod(get);
    try (InputStream body = get.getResponseBodyAsStream()) {
      return body.read();
    }
  }
}
