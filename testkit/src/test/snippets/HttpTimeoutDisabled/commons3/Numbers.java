package snippets.httptimeoutdisabled.commons3;

import org.apache.commons.httpclient.params.HttpClientParams;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** All have a number. */
public final class Numbers {

  public void set(HttpConnectionManagerParams params, HttpClientParams ofClient) {
    params.setConnectionTimeout(2_000);
    params.setSoTimeout(5_000);
    params.setLinger(0);
    ofClient.setConnectionManagerTimeout(2_000);
  }
}
