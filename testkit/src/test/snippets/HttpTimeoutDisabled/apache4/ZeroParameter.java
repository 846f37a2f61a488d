package snippets.httptimeoutdisabled.apache4;

import org.apache.http.params.BasicHttpParams;
import org.apache.http.params.HttpConnectionParams;
import org.apache.http.params.HttpParams;

/** The old parameters. */
public final class ZeroParameter {

  public HttpParams params() {
    HttpParams params = new BasicHttpParams();
    HttpConnectionParams.setConnectionTimeout(params, 2_000);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    HttpConnectionParams.setSoTimeout(params, 0);
    return params;
  }
}
