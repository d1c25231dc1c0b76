import { redirect } from 'next/navigation';
import { findViewer } from '@/lib/auth/viewer';

export default async function RootPage() {
  redirect((await findViewer()) ? '/today' : '/sign-in');
}
