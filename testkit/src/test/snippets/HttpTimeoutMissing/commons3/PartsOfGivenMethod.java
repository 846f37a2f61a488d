package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpMethod;
import org.apache.commons.httpclient.params.HttpMethodParams;

/** The read of a method that callers give is bounded by its parameters; the connect is not. */
public final class PartsOfGivenMethod {

  private final HttpClient http = new HttpClient();

  public PartsOfGivenMethod() {
    http.getHttpConnectionManager().getParams().setConnectionTimeout(1_000);
    http.getParams().setConnectionManagerTimeout(1_000);
  }

  public int status(HttpMethod method) throws IOException {
    HttpMethodParams params = method.getParams();
    params.setSoTimeout(1_000);
    try {
      return http.executeMethod(method);
    } finally {
      method.releaseConnection();
    }
  }
}
