package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** Both on the client, as before 3.0. */
@SuppressWarnings("deprecation")
public final class OldSetters {

  private final HttpClient client = new HttpClient();

  public OldSetters() {
    client.setConnectionTimeout(2_000);
    client.setTimeout(5_000);
  }

  public String get(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
