import { Component, type ReactNode } from "react";

/** One broken part says so and leaves the others standing. */
export class ErrorBoundary extends Component<
  { readonly fallback: ReactNode; readonly onError?: () => void; readonly children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch() {
    this.props.onError?.();
  }
  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
