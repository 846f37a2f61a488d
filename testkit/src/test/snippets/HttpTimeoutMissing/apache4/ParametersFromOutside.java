package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;

/** What the parameters bound is not known here. */
@SuppressWarnings("deprecation")
public final class ParametersFromOutside {

  private final HttpClient client;

  public ParametersFromOutside(HttpParams params) {
    client = new DefaultHttpClient(params);
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
