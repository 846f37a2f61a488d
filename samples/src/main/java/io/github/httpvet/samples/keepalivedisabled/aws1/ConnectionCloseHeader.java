package io.github.httpvet.samples.keepalivedisabled.aws1;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.AnonymousAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A request that asks the server to close is the last on its connection: each call connects. */
@Situation(rule = "HttpKeepAliveDisabled", client = "aws1")
public final class ConnectionCloseHeader {

  private final ClientConfiguration closing =
      // BUG: HttpKeepAliveDisabled
      new ClientConfiguration().withHeader("Connection", "close");
  private AmazonS3 client;

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"},
      boundMillis = 20_000)
  public int closeHeader(Peer peer) {
    return get(peer, closing);
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"},
      boundMillis = 20_000)
  public int noHeader(Peer peer) {
    return get(peer, new ClientConfiguration());
  }

  private int get(Peer peer, ClientConfiguration configuration) {
    if (client == null) {
      client = settings(peer).withClientConfiguration(configuration).build();
    }
    return client.getObjectAsString("ok", "x").length();
  }

  private static AmazonS3ClientBuilder settings(Peer peer) {
    return AmazonS3ClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(peer.at(""), "us-east-1"))
        .withPathStyleAccessEnabled(true)
        .withCredentials(new AWSStaticCredentialsProvider(new AnonymousAWSCredentials()));
  }
}
