package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;
import org.apache.commons.httpclient.params.DefaultHttpParams;
import org.apache.commons.httpclient.params.HttpConnectionParams;
import org.apache.commons.httpclient.params.HttpMethodParams;

/** The parameters that all others have as their defaults. */
public final class DefaultsOfAll {

  private final HttpClient client = new HttpClient();

  public DefaultsOfAll() {
    DefaultHttpParams.getDefaultParams().setIntParameter(HttpMethodParams.SO_TIMEOUT, 5_000);
    DefaultHttpParams.getDefaultParams()
        .setIntParameter(HttpConnectionParams.CONNECTION_TIMEOUT, 2_000);
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
