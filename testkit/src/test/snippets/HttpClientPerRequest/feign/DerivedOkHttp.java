package snippets.httpclientperrequest.feign;

import feign.Feign;
import feign.RequestLine;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** The client that is derived for the call has the pool of the other. */
public final class DerivedOkHttp {

  interface Rates {
    @RequestLine("GET /rates")
    String rates();
  }

  private final OkHttpClient http;

  public DerivedOkHttp(OkHttpClient http) {
    this.http = http;
  }

  public String rates(String address) {
    OkHttpClient patient = http.newBuilder().callTimeout(20, TimeUnit.SECONDS).build();
    feign.Client transport = new feign.okhttp.OkHttpClient(patient);
    return Feign.builder().client(transport).target(Rates.class, address).rates();
  }
}
