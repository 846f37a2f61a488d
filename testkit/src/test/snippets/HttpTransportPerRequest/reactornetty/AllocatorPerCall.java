package snippets.httptransportperrequest.reactornetty;

import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.ChannelOption;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** An option of another object each time. */
public final class AllocatorPerCall {

  private final HttpClient client;

  public AllocatorPerCall(HttpClient client) {
    this.client = client;
  }

  public Mono<byte[]> load(String uri, int size) {
    AdaptiveRecvByteBufAllocator allocator = new AdaptiveRecvByteBufAllocator(64, size, 1 << 20);
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    HttpClient own = client.option(ChannelOption.RCVBUF_ALLOCATOR, allocator);
    return own.get().uri(uri).responseContent().aggregate().asByteArray();
  }
}
