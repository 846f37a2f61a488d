package snippets.httptimeoutdisabled.apache4;

import org.apache.http.params.BasicHttpParams;
import org.apache.http.params.HttpConnectionParams;
import org.apache.http.params.HttpParams;

/** The old parameters, with numbers. */
public final class OldParameters {

  public HttpParams params() {
    HttpParams params = new BasicHttpParams();
    HttpConnectionParams.setConnectionTimeout(params, 2_000);
    HttpConnectionParams.setSoTimeout(params, 5_000);
    HttpConnectionParams.setLinger(params, 0);
    return params;
  }
}
