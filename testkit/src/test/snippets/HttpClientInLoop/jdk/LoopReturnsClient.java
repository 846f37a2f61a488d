package snippets.httpclientinloop.jdk;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.List;

/** The loop ends with the client it found settings for. */
public final class LoopReturnsClient {

  private final List<Proxy> proxies;

  public LoopReturnsClient(List<Proxy> proxies) {
    this.proxies = proxies;
  }

  public HttpClient firstDirect() {
    for (Proxy proxy : proxies) {
      if (proxy.type() == Proxy.Type.HTTP) {
        InetSocketAddress address = (InetSocketAddress) proxy.address();
        return HttpClient.newBuilder().proxy(ProxySelector.of(address)).build();
      }
    }
    return HttpClient.newHttpClient();
  }
}
