package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.apache.v2.ApacheHttpTransport;
import com.google.api.client.http.apache.v5.Apache5HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import java.io.IOException;

/** Google's HTTP client, over its transports. */
@BoundsOf(client = "google")
public final class Google {

  @Setting(
      value = "`connectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) throws IOException {
    request(new NetHttpTransport(), url).setConnectTimeout(MILLIS).execute().parseAsString();
  }

  @Setting(
      value = "`readTimeout`",
      bounds = {SILENT, TLS})
  public void readTimeout(String url) throws IOException {
    request(new NetHttpTransport(), url).setReadTimeout(MILLIS).execute().parseAsString();
  }

  @Setting(
      value = "`connectTimeout`, `ApacheHttpTransport` v2",
      bounds = {TLS, DEAF})
  public void connectTimeoutOverApache4(String url) throws IOException {
    request(new ApacheHttpTransport(), url).setConnectTimeout(MILLIS).execute().parseAsString();
  }

  @Setting(
      value = "`readTimeout`, `ApacheHttpTransport` v2",
      bounds = {SILENT})
  public void readTimeoutOverApache4(String url) throws IOException {
    request(new ApacheHttpTransport(), url).setReadTimeout(MILLIS).execute().parseAsString();
  }

  @Setting(
      value = "`connectTimeout`, `Apache5HttpTransport`",
      bounds = {TLS, DEAF})
  public void connectTimeoutOverApache5(String url) throws IOException {
    request(new Apache5HttpTransport(), url).setConnectTimeout(MILLIS).execute().parseAsString();
  }

  @Setting(
      value = "`readTimeout`, `Apache5HttpTransport`",
      bounds = {SILENT})
  public void readTimeoutOverApache5(String url) throws IOException {
    request(new Apache5HttpTransport(), url).setReadTimeout(MILLIS).execute().parseAsString();
  }

  @Default("`connectTimeout`")
  public long defaultConnectTimeout() throws IOException {
    return request(new NetHttpTransport(), "http://127.0.0.1").getConnectTimeout();
  }

  @Default("`readTimeout`")
  public long defaultReadTimeout() throws IOException {
    return request(new NetHttpTransport(), "http://127.0.0.1").getReadTimeout();
  }

  private static HttpRequest request(HttpTransport transport, String url) throws IOException {
    return transport.createRequestFactory().buildGetRequest(new GenericUrl(url));
  }
}
