package snippets.httpclientperrequest.feign;

import feign.Feign;
import feign.RequestLine;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** The client below the interface is made for each call. */
public final class OwnOkHttp {

  interface Rates {
    @RequestLine("GET /rates")
    String rates();
  }

  public String rates(String address) {
    OkHttpClient.Builder builder = new OkHttpClient.Builder().callTimeout(5, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient http = builder.build();
    feign.Client transport = new feign.okhttp.OkHttpClient(http);
    return Feign.builder().client(transport).target(Rates.class, address).rates();
  }
}
