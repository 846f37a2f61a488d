package snippets.httptransportperrequest.feign;

import feign.Client;
import feign.Feign;
import javax.net.ssl.SSLSocketFactory;

/** One factory of sockets, made elsewhere: connections are kept by it, whoever asks. */
public final class SocketFactoryShared {

  private final SSLSocketFactory sockets;

  public SocketFactoryShared(SSLSocketFactory sockets) {
    this.sockets = sockets;
  }

  public Feign.Builder builder() {
    return Feign.builder().client(new Client.Default(sockets, null));
  }
}
