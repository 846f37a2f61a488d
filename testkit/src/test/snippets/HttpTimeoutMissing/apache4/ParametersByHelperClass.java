package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpConnectionParams;
import org.apache.http.params.HttpParams;

/** Parameters, set by the library's helper. */
@SuppressWarnings("deprecation")
public final class ParametersByHelperClass {

  private final HttpClient client;

  public ParametersByHelperClass() {
    client = new DefaultHttpClient();
    HttpParams params = client.getParams();
    HttpConnectionParams.setConnectionTimeout(params, 2_000);
    HttpConnectionParams.setSoTimeout(params, 5_000);
  }

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
